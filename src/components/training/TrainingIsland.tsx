import type { Completions } from '~/core/definition/completions.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import type { HandsPanelProps } from './HandsPanel.tsx';
import type { TrainingCourse, TrainingDepartment } from './training-course.ts';
import { TrainingResults } from './TrainingResults.tsx';

/** Plain JSON, as every island's props. */
export interface TrainingIslandProps {
	courses: TrainingCourse[];
	departments: TrainingDepartment[];
	/** How many work in each department, by its code. */
	people: Record<string, number>;
	/** Fewest people that may be told together. */
	fewest: number;
	/** The trackers of completions, and which of their fields is which. */
	registers: { id: string; fields: Completions }[];
	/** Where hands counted in class are kept, and from how many they are told; `null` = the company keeps none. */
	hands: Pick<HandsPanelProps, 'hands' | 'rule'> | null;
	/** Sentences of the area training. */
	words: Record<string, string>;
	locale: string;
	/** Name of the database; left out: the site's own. */
	database?: string;
}

/** How far a company is with its courses, of the completions on this device. Nothing of it leaves. */
export default function TrainingIsland({ words, locale, ...props }: TrainingIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-stack gt-training">
				<TrainingResults {...props} />
			</div>
		</WordsProvider>
	);
}
