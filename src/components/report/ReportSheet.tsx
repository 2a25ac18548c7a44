import type { Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChangeLine } from './ChangeLine.tsx';
import { ComparisonList } from './ComparisonList.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ConclusionList } from './ConclusionList.tsx';
import { HeardList } from './HeardList.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { ReportCover } from './ReportCover.tsx';
import { ReportSection } from './ReportSection.tsx';
import { UncollectedList } from './UncollectedList.tsx';
import { VersionChanges } from './VersionChanges.tsx';

interface Props {
	report: Report;
	company: string;
}

/** A frozen report, as it is read and printed: cover, what changed since the version before, eight sections. */
export function ReportSheet({ report, company }: Props) {
	const { from, until, changes } = report;
	return (
		<main class="gt-report">
			<ReportCover report={report} company={company} />
			<VersionChanges report={report} />
			<ReportSection id="scope" report={report}>
				<BasisList report={report} />
			</ReportSection>
			<ReportSection id="completeness" report={report}>
				<UncollectedList figures={report.figures} />
			</ReportSection>
			<ReportSection id="main" report={report}>
				<ComparisonList report={report} />
			</ReportSection>
			<ReportSection id="others" report={report}>
				<ComparisonTable report={report} />
			</ReportSection>
			<ReportSection id="follow_up" report={report}>
				<MeasureTable measures={report.actions} until={until} hasState />
				<HeardList heard={report.heard ?? []} />
			</ReportSection>
			<ReportSection id="problems" report={report} />
			<ReportSection id="changes" report={report}>
				<ChangeLine {...{ from, until, changes }} />
			</ReportSection>
			<ReportSection id="conclusions" report={report}>
				<ConclusionList report={report} />
				<MeasureTable measures={report.measures} until={until} />
			</ReportSection>
		</main>
	);
}

/** What all figures depend on, so that they can be worked out again. */
function BasisList({ report: { basis, records, data } }: Pick<Props, 'report'>) {
	const { t, locale } = useWords();
	return (
		<>
			<p>{t('report.worked_out_from', { count: records, data })}</p>
			<ul class="gt-report-basis">
				{basis.map(({ id, label, version }) => (
					<li key={id}>
						{inLanguage(label, locale)} <code>{version}</code>
					</li>
				))}
			</ul>
		</>
	);
}
