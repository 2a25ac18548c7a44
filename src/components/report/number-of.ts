import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { ReportedFigure } from '~/core/reports/report.ts';

/** A reported figure as one number; `null` = it is a distribution. */
export function numberOf({ value, ...rest }: ReportedFigure): AnyFigure | null {
	return value === null || typeof value === 'number' ? { ...rest, value } : null;
}
