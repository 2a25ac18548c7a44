import { useEffect, useState } from 'preact/hooks';
import { trialsFile, type TrialsByTracker } from '~/core/definition/trial.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import { readSiteFile } from '~/device/folder-edition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { loadKpiPlan } from './load-kpi-plan.ts';

/** What is known of pilots. */
export interface FoundPilots {
	plan: KpiPlan;
	trials: TrialsByTracker;
	pilots: readonly PilotView[];
}

/** Every pilot that is collected, judged anew whenever that changes; `null`: on the way, `'lost'`: not to be had. */
export function usePilots(
	api: Pick<CollectApi, 'judgedPilots'>,
	changed: unknown,
): FoundPilots | 'lost' | null {
	const { locale } = useWords();
	const [found, setFound] = useState<FoundPilots | 'lost' | null>(null);
	useEffect(() => {
		let gone = false;
		const ask = async () => {
			const [plan, trials] = await Promise.all([loadKpiPlan(locale), loadTrials(locale)]);
			const outcome = await api.judgedPilots({ plan, trials, now: Date.now() });
			if (!gone) setFound(outcome.ok ? { plan, trials, pilots: outcome.value } : 'lost');
		};
		ask().catch(() => gone || setFound('lost'));
		return () => {
			gone = true;
		};
	}, [api, changed, locale]);
	return found;
}

async function loadTrials(locale: string): Promise<TrialsByTracker> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	// The file is what the build made.
	return JSON.parse(await readSiteFile(base + trialsFile(locale))) as TrialsByTracker;
}
