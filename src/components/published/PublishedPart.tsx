import type { ComponentChildren } from 'preact';
import type { Report } from '~/core/reports/report.ts';
import type { SectionId } from '~/core/reports/sections.ts';
import { DistributionCharts } from '../report/DistributionCharts.tsx';
import { PublishedFigures } from './PublishedFigures.tsx';

interface Props {
	sections: readonly SectionId[];
	title: string;
	report: Report;
	before: Report | null;
	children?: ComponentChildren;
}

/** Some sections of a report under one heading: HR's words, the figures, their charts. Nothing where they are empty. */
export function PublishedPart({ sections, title, report, before, children }: Props) {
	const figures = report.figures.filter(({ section }) => sections.includes(section));
	const paragraphs = sections
		.flatMap((id) => (report.words[id] ?? '').split(/\n\s*\n/))
		.filter((one) => one.trim() !== '');
	if (figures.length === 0 && paragraphs.length === 0 && !children) return null;
	return (
		<section class="gt-stack">
			<h2>{title}</h2>
			{paragraphs.map((words) => (
				<p key={words} class="gt-published__words">
					{words}
				</p>
			))}
			<PublishedFigures title={title} figures={figures} before={before} />
			<DistributionCharts figures={figures.filter(({ options }) => options !== undefined)} />
			{children}
		</section>
	);
}
