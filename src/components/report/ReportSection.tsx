import type { ComponentChildren } from 'preact';
import type { Report } from '~/core/reports/report.ts';
import { type SectionId, sectionIds } from '~/core/reports/sections.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { FigureList } from './FigureList.tsx';
import { isUncollected } from './is-uncollected.ts';

interface Props {
	id: SectionId;
	report: Report;
	children?: ComponentChildren;
}

/** One of the eight sections: what HR wrote, then its figures, then what is its own. An empty one says so. */
export function ReportSection({ id, report, children }: Props) {
	const { t } = useWords();
	const own = report.figures.filter(({ section }) => section === id);
	// What nobody kept is told once, with its reason, where it is said how complete the data is.
	const figures = own.filter((one) => id === 'completeness' || !isUncollected(one));
	const paragraphs = (report.words[id] ?? '').split(/\n\s*\n/).filter((one) => one.trim() !== '');
	return (
		<section>
			<h2>
				{sectionIds.indexOf(id) + 1} {t(`report.section_${id}`)}
			</h2>
			{paragraphs.map((words) => (
				<p key={words} class="gt-report-words">
					{words}
				</p>
			))}
			{paragraphs.length === 0 && figures.length === 0 && !children && (
				<p>{t('report.nothing_said')}</p>
			)}
			<FigureList title={t(`report.section_${id}`)} figures={figures} />
			{children}
		</section>
	);
}
