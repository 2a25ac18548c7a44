import { useEffect, useState } from 'preact/hooks';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { KpiQuestion } from '~/core/figures/kpis/kpi-question.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { loadKpiPlan } from './load-kpi-plan.ts';

interface Found {
	plan: KpiPlan | null;
	/** `null`: they are being worked out. */
	figures: readonly KpiFigure[] | null;
	failed: boolean;
}

/** The measures asked for (`null`: none yet), worked out anew whenever the question or what is collected changes. */
export function useKpis(
	api: Pick<CollectApi, 'kpis'>,
	question: KpiQuestion | null,
	changed: unknown,
): Found {
	const { locale } = useWords();
	const [found, setFound] = useState<Found>({ plan: null, figures: null, failed: false });
	const asked = question === null ? null : JSON.stringify(question);
	useEffect(() => {
		if (asked === null) return setFound({ plan: null, figures: null, failed: false });
		let gone = false;
		setFound((before) => ({ ...before, figures: null, failed: false }));
		const ask = async () => {
			const plan = await loadKpiPlan(locale);
			// What was written of the question is the question.
			const outcome = await api.kpis({
				plan,
				now: Date.now(),
				...(JSON.parse(asked) as KpiQuestion),
			});
			if (gone) return;
			setFound({ plan, figures: outcome.ok ? outcome.value : null, failed: !outcome.ok });
		};
		ask().catch(() => gone || setFound((before) => ({ ...before, failed: true })));
		return () => {
			gone = true;
		};
	}, [api, asked, changed, locale]);
	return found;
}
