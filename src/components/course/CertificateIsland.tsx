import { WordsProvider } from '../ui/WordsContext.tsx';
import { Certificate } from './Certificate.tsx';
import type { CourseOutline } from './course-outline.ts';

/** Plain JSON, as every island's props. */
export interface CertificateIslandProps {
	courses: CourseOutline[];
	company: string;
	/** Sentences of the area certificate. */
	words: Record<string, string>;
	locale: string;
}

/** A certificate to print, of a course that was completed on this device. */
export default function CertificateIsland({ words, locale, ...props }: CertificateIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-stack gt-course">
				<Certificate {...props} />
			</div>
		</WordsProvider>
	);
}
