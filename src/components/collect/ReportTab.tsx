import '../report/report-maker.css';
import { useMemo, useState } from 'preact/hooks';
import { companyDay, companyNoon } from '~/core/clocks/company/company-day.ts';
import type { ReportLanguage } from '~/core/reports/report-language.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { quartersUntil } from '../results/kpi-quarters.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords, WordsProvider } from '../ui/WordsContext.tsx';
import { useCollectPage, useLanguages } from './CollectContext.tsx';
import { loadReportLanguages } from './load-report-languages.ts';
import { ReportOfQuarter } from './ReportOfQuarter.tsx';
import { useLater } from './use-later.ts';

interface Props {
	overview: Overview;
	onImport: () => void;
	onResults: () => void;
}

/** The quarterly report: which quarter, its figures, HR's words, who signs, and its versions. */
export function ReportTab({ overview, onImport, onResults }: Props) {
	const pageWords = useWords();
	const { t, locale } = pageWords;
	const all = useLanguages();
	const { company } = useCollectPage();
	const languages = useLater(() => loadReportLanguages(locale, all));
	const { today, quarters } = useMemo(() => {
		const asOf = { company, now: new Date() };
		return { today: companyDay(asOf), quarters: quartersUntil(companyNoon(asOf)) };
	}, [company]);
	// A report is written once its quarter is over.
	const [quarter, setQuarter] = useState(quarters[1] ?? quarters[0]);
	if (overview.trackers.every(({ records }) => records === 0))
		return (
			<EmptyState
				title={t('results.empty_title')}
				text={t('results.empty')}
				action={t('results.go_import')}
				onAction={onImport}
			/>
		);
	if (languages === 'lost')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('collect.report_not_opened')}
			</p>
		);
	if (!languages) return <p role="status">{t('collect.report_opening')}</p>;
	return (
		<WordsProvider words={wordsOf(languages)} locale={locale}>
			<ReportOfQuarter
				key={quarter}
				{...{ languages, quarters, quarter, today, overview, onResults, pageWords }}
				onQuarter={setQuarter}
				company={company?.name ?? ''}
			/>
		</WordsProvider>
	);
}

const wordsOf = ([own]: readonly ReportLanguage[]) => own?.words ?? {};
