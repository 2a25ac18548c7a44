import type { Course } from '~/core/training/course.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import type { PageChoice } from './answers/answer-props.ts';
import type { CourseRegister } from './course-register.ts';
import { CourseView } from './CourseView.tsx';

/** Plain JSON, as every island's props. */
export interface CourseIslandProps {
	course: Course;
	/** The handbook's pages, for questions that are looked up; none where the course has no such question. */
	pages: PageChoice[];
	/** Where completions are written; `null` = the company keeps no such register. */
	register: CourseRegister | null;
	/** The page that prints certificates. */
	certificate: string;
	/** Sentences of the area course. */
	words: Record<string, string>;
	locale: string;
}

/** A course to be taken. Alive in the browser alone: how far one is stands on the device. */
export default function CourseIsland({ words, locale, ...props }: CourseIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-course">
				<CourseView {...props} />
			</div>
		</WordsProvider>
	);
}
