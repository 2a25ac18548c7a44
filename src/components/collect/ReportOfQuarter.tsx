import { useState } from 'preact/hooks';
import type { Report } from '~/core/reports/report.ts';
import type { ReportLanguage } from '~/core/reports/report-language.ts';
import { downloadFile } from '~/device/download-file.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { makeReportFiles } from '../report/make-report-files.ts';
import { ReportMaker } from '../report/ReportMaker.tsx';
import { sayQuarterOf } from '../report/say-quarter-of.ts';
import { KpiChoice } from '../results/KpiChoice.tsx';
import { SameWords, useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { useKeptReport, useReport } from './use-report.ts';

interface Props {
	languages: readonly ReportLanguage[];
	quarters: readonly string[];
	quarter: string;
	/** The company's day. */
	today: string;
	onQuarter: (quarter: string) => void;
	overview: Overview;
	onResults: () => void;
	company: string;
	/** What the rest of the page says. */
	pageWords: Parameters<typeof SameWords>[0]['words'];
}

/** One quarter's report as it is written. */
export function ReportOfQuarter(props: Props) {
	const {
		languages,
		quarters,
		quarter,
		today,
		onQuarter,
		overview,
		onResults,
		company,
		pageWords,
	} = props;
	const { t, locale } = useWords();
	const { api } = useCollectPage();
	const kept = useKeptReport(quarter);
	const [chosen, setChosen] = useState<string | null | undefined>(undefined);
	const baseline = chosen === undefined ? kept?.baseline : chosen;
	const { made, progress, failure } = useReport(quarter, baseline, languages, overview);
	const options = quarters.map((code) => [code, sayQuarterOf(code, t)] as const);
	const words = languages[0]?.words ?? {};
	const offer = (report: Report) =>
		downloadFile(makeReportFiles({ report, company, words, locale }));
	return (
		<div class="gt-stack">
			<p>{t('report.help')}</p>
			<div class="gt-row gt-kpi__choices">
				<KpiChoice
					label={t('report.quarter')}
					value={quarter}
					options={options}
					onChoose={(code) => onQuarter(code ?? quarter)}
				/>
				<KpiChoice
					label={t('report.baseline')}
					value={baseline ?? null}
					none={t('report.baseline_none')}
					options={options.filter(([code]) => code < quarter)}
					onChoose={(code) => {
						setChosen(code);
						void api.saveBaseline(code);
					}}
				/>
			</div>
			<p class="gt-help">{t('report.baseline_help')}</p>
			<SameWords words={pageWords}>
				{progress ? <JobProgress progress={progress} onCancel={() => void api.cancel()} /> : null}
				{failure ? <FailureNotice failure={failure} /> : null}
			</SameWords>
			<p role="status" class={made || failure ? 'gt-visually-hidden' : undefined}>
				{made || failure ? '' : t('report.counting')}
			</p>
			{made?.isEarly ? <p class="gt-notice gt-notice--warn">{t('report.is_early')}</p> : null}
			{made && made.undeclared.length > 0 ? (
				<div class="gt-notice gt-notice--warn">
					<p>{t('report.undeclared', { forms: made.undeclared.join(' · ') })}</p>
					<button type="button" class="gt-button" onClick={onResults}>
						{t('report.go_results')}
					</button>
				</div>
			) : null}
			{made && kept ? (
				<ReportMaker
					source={made.source}
					fewest={made.fewest}
					goesWith={made.goesWith}
					first={kept.draft}
					versions={kept.versions}
					others={kept.others}
					today={today}
					save={async (draft) => void (await api.saveReportDraft(quarter, draft))}
					keep={(report) => api.keepReport(report)}
					offer={offer}
				/>
			) : null}
		</div>
	);
}
