import type { ReportedFigure, ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayFigure, sayMissing } from '../charts/say-figure.ts';
import { numberOf } from './number-of.ts';
import { sayQuarterOf } from './say-quarter-of.ts';

/** A figure with its unit: `56 分钟`, `87%`, `7/8`, or why there is none, or only which way it went; of a distribution its counts in order. */
export function sayReportFigure(
	{
		unit,
		unitWords,
		options,
		direction,
		figure: own,
	}: Omit<ReportFigure, 'id' | 'section' | 'label'>,
	t: Translate,
	locale: string,
	figure: ReportedFigure = own,
): string {
	if (direction && figure === own) {
		const than = sayQuarterOf(direction.than, t);
		return t(`report.direction_${direction.is}`, { than });
	}
	const number = numberOf(figure);
	if (number === null)
		return (options ?? [])
			.map(({ code, label }) => `${inLanguage(label, locale)} ${countOf(figure, code)}`)
			.join(' · ');
	const said = sayFigure(number, unit, t, locale);
	if (unitWords === null || sayMissing(number, t) !== null) return said;
	return `${said} ${inLanguage(unitWords, locale)}`;
}

function countOf({ value }: ReportedFigure, code: string): number {
	if (value === null || typeof value === 'number') return 0;
	return value.find((one) => one.code === code)?.count ?? 0;
}
