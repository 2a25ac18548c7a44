import { WordsProvider } from '../ui/WordsContext.tsx';
import { CourseList } from './CourseList.tsx';
import type { CourseOutline } from './course-outline.ts';

/** Plain JSON, as every island's props. */
export interface CourseListIslandProps {
	courses: CourseOutline[];
	/** The roles that have courses of their own. */
	roles: { code: string; label: string }[];
	/** Sentences of the area course. */
	words: Record<string, string>;
	locale: string;
}

/** All courses, those of one's role first, each with how far one is. */
export default function CourseListIsland({ words, locale, ...props }: CourseListIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-course">
				<CourseList {...props} />
			</div>
		</WordsProvider>
	);
}
