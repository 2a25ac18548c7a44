import { WordsProvider } from '../ui/WordsContext.tsx';
import { CheckCertificates } from './CheckCertificates.tsx';

/** Plain JSON, as every island's props. */
export interface CheckIslandProps {
	/** Title and edition of today of every course, by its code. */
	courses: Record<string, { title: string; edition: string }>;
	/** Sentences of the area certificate. */
	words: Record<string, string>;
	locale: string;
}

/** Checks certificates, one or a pasted list, where nothing of them is kept. */
export default function CheckIsland({ words, locale, ...props }: CheckIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-course">
				<CheckCertificates {...props} />
			</div>
		</WordsProvider>
	);
}
