import type { Report } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChangeLine } from '../report/ChangeLine.tsx';
import { ComparisonList } from '../report/ComparisonList.tsx';
import { MeasureTable } from '../report/MeasureTable.tsx';
import { UncollectedList } from '../report/UncollectedList.tsx';
import { VersionChanges } from '../report/VersionChanges.tsx';
import { HeardList } from './HeardList.tsx';
import { OpenMeasures } from './OpenMeasures.tsx';
import { PublishedFacts } from './PublishedFacts.tsx';
import { PublishedPart } from './PublishedPart.tsx';
import { sayPeriod } from './say-period.ts';

interface Props {
	report: Report;
	/** The published one before it; `null`: there is none. */
	before: Report | null;
	/** Where it is told how to read them. */
	help: string;
	/** The page where each measure is defined. */
	definitions: string;
}

/**
 * A published report as everyone reads it: what came of what was asked for stands before the figures, and the figures
 * beside those of the period before.
 */
export function PublishedReport({ report, before, help, definitions }: Props) {
	const { t } = useWords();
	const { period, comparisons, measures, until, since } = report;
	const part = { report, before, definitions };
	return (
		<article class="gt-stack" aria-label={sayPeriod(period, t)}>
			<PublishedFacts report={report} />
			<HeardList report={report} />
			<OpenMeasures report={report} />
			<PublishedPart sections={['main']} title={t('report.section_main')} {...part}>
				{comparisons.length > 0 ? <ComparisonList report={report} /> : null}
			</PublishedPart>
			<PublishedPart
				sections={['others', 'follow_up']}
				title={t('report.section_others')}
				{...part}
			/>
			<PublishedPart sections={['problems']} title={t('report.section_problems')} {...part} />
			<section class="gt-stack">
				<h2>{t('published.next')}</h2>
				<MeasureTable measures={measures} until={until} />
			</section>
			<PublishedPart
				sections={['scope', 'completeness', 'changes', 'conclusions']}
				title={t('published.besides')}
				{...part}
			>
				{report.changes.length === 0 ? null : <ChangeLine {...report} />}
			</PublishedPart>
			<details>
				<summary>{t('published.not_collected')}</summary>
				<UncollectedList figures={report.figures} />
			</details>
			{since === null ? null : (
				<details>
					<summary>{t('published.corrected', { version: report.version })}</summary>
					<VersionChanges report={report} />
				</details>
			)}
			<p class="gt-help">
				<a href={help}>{t('published.how_to_read')}</a>
			</p>
		</article>
	);
}
