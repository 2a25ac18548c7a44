import { useEffect, useState } from 'preact/hooks';
import type { ReportLanguage } from '~/core/reports/report-language.ts';
import type { JobFailure, Progress } from '~/workers/collect/job-result.ts';
import type { KeptReport, MadeSource } from '~/workers/collect/report-asked.ts';
import { daysOfQuarter } from '../results/kpi-quarters.ts';
import { whileRunning } from '../imports/while-running.ts';
import { useCollectPage } from './CollectContext.tsx';
import { quarterBefore } from './quarter-before.ts';

/** A quarter's report on its way, there, or not to be had. */
export interface AskedReport {
	made: MadeSource | null;
	progress: Progress | null;
	failure: JobFailure | null;
}

/** All of a quarter's report that people do not write, worked out anew whenever what is collected changes. */
export function useReport(
	quarter: string,
	baseline: string | null | undefined,
	languages: readonly ReportLanguage[] | null,
	revision: unknown,
): AskedReport {
	const { api } = useCollectPage();
	const [asked, setAsked] = useState<AskedReport>({ made: null, progress: null, failure: null });
	useEffect(() => {
		if (!languages || baseline === undefined) return;
		let gone = false;
		setAsked((before) => ({
			made: before.made?.source.period === quarter ? before.made : null,
			...{ progress: null, failure: null },
		}));
		const question = {
			...{ period: daysOfQuarter(quarter), languages, now: Date.now() },
			baseline: baseline === null || baseline === quarter ? null : daysOfQuarter(baseline),
			previous: daysOfQuarter(quarterBefore(quarter)),
		};
		const tell = (progress: Progress) => gone || setAsked((before) => ({ ...before, progress }));
		void whileRunning((onProgress) => api.reportSource(question, onProgress), tell).then(
			(outcome) => {
				if (gone) return;
				setAsked((before) => ({
					made: outcome.ok ? outcome.value : before.made,
					progress: null,
					failure: outcome.ok ? null : outcome.failure,
				}));
			},
		);
		return () => {
			gone = true;
		};
	}, [api, quarter, baseline, languages, revision]);
	return asked;
}

/** What is kept of a quarter's report; `null` until it has been read. */
export function useKeptReport(quarter: string): KeptReport | null {
	const { api } = useCollectPage();
	const [kept, setKept] = useState<(KeptReport & { of: string }) | null>(null);
	useEffect(() => {
		let gone = false;
		void api.keptReport(quarter).then((read) => gone || setKept({ ...read, of: quarter }));
		return () => {
			gone = true;
		};
	}, [api, quarter]);
	return kept?.of === quarter ? kept : null;
}
