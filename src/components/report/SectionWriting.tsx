import { useId } from 'preact/hooks';
import type { ReportFigure } from '~/core/reports/report.ts';
import { type SectionId, sectionIds } from '~/core/reports/sections.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { FigureList } from './FigureList.tsx';
import { isUncollected } from './is-uncollected.ts';

interface Props {
	id: SectionId;
	figures: readonly ReportFigure[];
	words: string;
	onChange: (words: string) => void;
}

/** One section to be written: its figures as they will stand, and room for words above them. */
export function SectionWriting({ id, figures, words, onChange }: Props) {
	const { t } = useWords();
	const field = useId();
	const title = t(`report.section_${id}`);
	return (
		<section>
			<h2>
				{sectionIds.indexOf(id) + 1} {title}
			</h2>
			<label for={field}>{t('report.write_words')}</label>
			<textarea
				id={field}
				class="gt-input gt-longtext"
				rows={3}
				value={words}
				aria-describedby={`${field}-hint`}
				onInput={(event) => onChange(event.currentTarget.value)}
			/>
			<p id={`${field}-hint`} class="gt-chart-note">
				{t(`report.hint_${id}`)}
			</p>
			<FigureList title={title} figures={figures.filter((one) => !isUncollected(one))} />
		</section>
	);
}
