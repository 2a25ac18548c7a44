import { useRef } from 'preact/hooks';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { PublishedResults } from './PublishedResults.tsx';
import { useUnfoldedPrint } from './use-unfolded-print.ts';

/** Plain JSON, as every island's props. */
export interface PublishedIslandProps {
	/** Sentences of the areas charts, published and report. */
	words: Record<string, string>;
	locale: string;
	/** Where it is told how to read them. */
	help: string;
	/** The page where each measure is defined. */
	definitions: string;
}

/** What was published of the quarters. Nothing of it is in the page before it was read beside the site. */
export default function PublishedIsland({
	words,
	locale,
	help,
	definitions,
}: PublishedIslandProps) {
	const root = useRef<HTMLDivElement>(null);
	useUnfoldedPrint(root);
	return (
		<WordsProvider words={words} locale={locale}>
			<div ref={root} class="not-content gt-island gt-printed gt-published">
				<PublishedResults {...{ help, definitions }} />
			</div>
		</WordsProvider>
	);
}
