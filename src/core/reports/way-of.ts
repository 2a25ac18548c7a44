import { newcombe } from '../figures/statistics/compare-shares.ts';
import type { ReportedFigure, ReportFigure } from './report.ts';

/** Which way a share went since a period, if not by chance alone; `undefined`: of anything but a share nothing is said. */
export function wayOf(
	before: ReportedFigure | undefined,
	{ figure, unit }: Pick<ReportFigure, 'figure' | 'unit'>,
	than: string,
): ReportFigure['direction'] {
	if (unit !== 'percent') return undefined;
	const [was, is] = [shareIn(before), shareIn(figure)];
	const apart = was && is ? newcombe(was, is) : null;
	if (apart === null) return undefined;
	const { low, high } = apart.interval;
	return { than, is: low > 0 ? 'up' : high < 0 ? 'down' : 'steady' };
}

function shareIn(figure: ReportedFigure | undefined) {
	if (!figure || typeof figure.value !== 'number' || figure.n === null) return null;
	if (figure.value < 0 || figure.value > 1) return null;
	return { count: Math.round(figure.value * figure.n), n: figure.n };
}
