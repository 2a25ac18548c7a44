import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { KpiQuestion } from '~/core/figures/kpis/kpi-question.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import type { KpiCourses } from './KpiCourseContext.ts';

/** How the figures of a question went; the same until the question changes. `null` where nobody works it out. */
export function useKpiCourses(
	{ course }: Partial<Pick<CollectApi, 'course'>>,
	definitions: readonly Definition[],
	plan: KpiPlan | null,
	question: KpiQuestion,
): KpiCourses | null {
	const asked = JSON.stringify(question);
	return useMemo(() => {
		if (plan === null || course === undefined) return null;
		const named = new Set(definitions.flatMap(({ id, anonymous }) => (anonymous ? [] : [id])));
		// What was written of the question is the question.
		const { period } = JSON.parse(asked) as KpiQuestion;
		return {
			days: period,
			has: ({ tracker }) => tracker !== null && named.has(tracker),
			ask: async (of) => {
				// What was written of the question is the question.
				const found = await course({
					...(JSON.parse(asked) as KpiQuestion),
					...{ plan, of, now: Date.now() },
				});
				return found.ok ? found.value : null;
			},
		};
	}, [course, definitions, plan, asked]);
}
