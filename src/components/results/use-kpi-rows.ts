import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { KpiQuestion } from '~/core/figures/kpis/kpi-question.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { KpiRows, MeasuredRows } from './KpiRowsContext.ts';

/** Shows the records behind figures of a question; `null` where `onRows` is, or the plan has not come. */
export function useKpiRows(
	definitions: readonly Definition[],
	plan: KpiPlan | null,
	question: KpiQuestion,
	onRows: ((rows: MeasuredRows) => void) | null,
): KpiRows | null {
	const { t } = useWords();
	const asked = JSON.stringify(question);
	return useMemo(() => {
		if (plan === null || onRows === null) return null;
		const named = new Set(definitions.flatMap(({ id, anonymous }) => (anonymous ? [] : [id])));
		return {
			has: ({ tracker }) => tracker !== null && named.has(tracker),
			show: (of, name) => {
				// What was written of the question is the question.
				const own = JSON.parse(asked) as KpiQuestion;
				const { code } = own.period;
				const quarter = t('kpis.quarter', { year: code.slice(0, 4), quarter: code.slice(-1) });
				onRows({
					request: { ...own, plan, of, now: Date.now() },
					title: t('kpis.rows_title', { name, quarter }),
				});
			},
		};
	}, [definitions, plan, asked, onRows, t]);
}
