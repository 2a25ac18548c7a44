import { WordsProvider } from '../ui/WordsContext.tsx';
import { Opening } from './Opening.tsx';
import type { OpeningProps } from './opening-props.ts';

/** Plain JSON, as every island's props. */
export interface OpeningIslandProps extends OpeningProps {
	/** Sentences of the area opening. */
	words: Record<string, string>;
	locale: string;
}

/** The handlers' page for opinions, alive in the browser. */
export default function OpeningIsland({ words, locale, ...props }: OpeningIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-opening">
				<Opening {...props} />
			</div>
		</WordsProvider>
	);
}
