import type { ReportFigure } from '~/core/reports/report.ts';
import { groupBy } from '~/core/text/group-by.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayMissing } from '../charts/say-figure.ts';

/** Figures that have no number for one reason. */
export interface Uncollected {
	/** As the report says it: `无数据`. */
	why: string;
	/** How many they are. */
	count: number;
	/** What is nowhere kept stands open: only that can be mended by beginning to keep it. */
	isNotKept: boolean;
	/** A line for each record they come from, or would come from, with what it would tell. */
	lines: string[];
}

/** The company's figures that have no number, by the reason, and within it by the record they need; what is not kept first. */
export function uncollected(
	figures: readonly ReportFigure[],
	t: Translate,
	locale: string,
): Uncollected[] {
	const without = figures.flatMap(({ label, figure, group, toKeep }) => {
		const why = sayMissing(figure, t);
		// Of departments each table says it where it would stand.
		if (why === null || group) return [];
		const name = inLanguage(label, locale);
		const what = toKeep ? inLanguage(toKeep, locale) : '';
		return [{ why, name, what, isNotKept: figure.reason === 'not_kept' }];
	});
	const said = (own: typeof without, what: string) => {
		const names = namesOf(
			own.map(({ name }) => name),
			t,
		).join(' · ');
		if (what === '') return names;
		if (own[0]?.isNotKept) return t('report.to_keep', { names, what });
		return t('report.is', { name: what, what: names });
	};
	return [...groupBy(without, ({ why }) => why)]
		.map(([why, own]) => ({
			...{ why, count: own.length, isNotKept: own[0]?.isNotKept ?? false },
			lines: [...groupBy(own, ({ what }) => what)].map(([what, these]) => said(these, what)),
		}))
		.toSorted((a, b) => Number(b.isNotKept) - Number(a.isNotKept));
}

/** Parts of one measure are told together: its name, and how many. */
function namesOf(names: readonly string[], t: Translate): string[] {
	const measures = groupBy(names, (name) => /^.*?(?=[：:])/.exec(name)?.[0] ?? name);
	return [...measures].map(([name, own]) =>
		own.length === 1
			? (own[0] ?? name)
			: t('report.in_brackets', { name, what: t('report.so_many', { count: own.length }) }),
	);
}
