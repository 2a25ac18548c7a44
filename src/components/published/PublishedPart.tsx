import type { ComponentChildren } from 'preact';
import type { Report } from '~/core/reports/report.ts';
import type { SectionId } from '~/core/reports/sections.ts';
import { sayMissing } from '../charts/say-figure.ts';
import { DistributionCharts } from '../report/DistributionCharts.tsx';
import { GroupTable } from '../report/GroupTable.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { PublishedFigures } from './PublishedFigures.tsx';
import { sayPeriod } from './say-period.ts';

interface Props {
	sections: readonly SectionId[];
	title: string;
	report: Report;
	before: Report | null;
	/** The page where each measure is defined. */
	definitions: string;
	children?: ComponentChildren;
}

/**
 * Some sections of a report under one heading: HR's words, the figures of the company, their charts, and folded up
 * those of departments and other groups. Nothing where they are empty.
 */
export function PublishedPart({ sections, title, report, before, definitions, children }: Props) {
	const { t } = useWords();
	const figures = report.figures.filter(({ section }) => sections.includes(section));
	const paragraphs = sections
		.flatMap((id) => (report.words[id] ?? '').split(/\n\s*\n/))
		.filter((one) => one.trim() !== '');
	const grouped = figures.filter(
		({ group, direction, figure }) =>
			group !== undefined && (direction !== undefined || sayMissing(figure, t) === null),
	);
	if (figures.length === 0 && paragraphs.length === 0 && !children) return null;
	return (
		<section class="gt-stack">
			<h2>{title}</h2>
			{paragraphs.map((words) => (
				<p key={words} class="gt-published__words">
					{words}
				</p>
			))}
			<PublishedFigures
				figures={figures.filter(({ group }) => !group)}
				{...{ title, before, definitions }}
			/>
			<DistributionCharts figures={figures.filter(({ options }) => options !== undefined)} />
			{grouped.length === 0 ? null : (
				<details>
					<summary>{t('published.by_group', { count: grouped.length })}</summary>
					<div class="gt-published__on-screen">
						<PublishedFigures
							title={t('report.in_brackets', { name: title, what: t('report.column_group') })}
							figures={grouped}
							{...{ before, definitions }}
						/>
					</div>
					{/* A line for each number takes twice the paper, and nobody follows links there. */}
					<div class="gt-published__on-paper">
						{before === null ? null : (
							<p class="gt-help">
								{t('published.before_on_screen', { period: sayPeriod(before.period, t) })}
							</p>
						)}
						<GroupTable title={title} figures={grouped} />
					</div>
				</details>
			)}
			{children}
		</section>
	);
}
