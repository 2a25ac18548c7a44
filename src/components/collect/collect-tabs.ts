import type { Translate } from '~/core/words/translate.ts';
import type { Tab } from '../ui/Tabs.tsx';

/** The sides of collecting: bring in, look, count, measure, report, decide, mend, clear, look back. */
export type CollectTab =
	| 'import'
	| 'table'
	| 'results'
	| 'kpis'
	| 'report'
	| 'conflicts'
	| 'aside'
	| 'due'
	| 'history';

/** The tabs, each with how many wait behind it; `due`: `null` where nothing says how long records are kept. */
export function collectTabs(
	t: Translate,
	locale: string,
	counts: { records: number; conflicts: number; aside: number; due: number | null },
): Tab<CollectTab>[] {
	const written = new Intl.NumberFormat(locale);
	const count = (number: number) => (number > 0 ? written.format(number) : null);
	const { records, conflicts, aside, due } = counts;
	return [
		{ name: 'import', label: t('collect.tab_import'), count: null },
		{ name: 'table', label: t('collect.tab_table'), count: count(records) },
		{ name: 'results', label: t('collect.tab_results'), count: null },
		{ name: 'kpis', label: t('collect.tab_kpis'), count: null },
		{ name: 'report', label: t('collect.tab_report'), count: null },
		{ name: 'conflicts', label: t('collect.tab_conflicts'), count: count(conflicts), urgent: true },
		{ name: 'aside', label: t('collect.tab_aside'), count: count(aside), urgent: true },
		...(due === null
			? []
			: [{ name: 'due' as const, label: t('collect.tab_due'), count: count(due) }]),
		{ name: 'history', label: t('collect.tab_history'), count: null },
	];
}
