import type { Definition } from '~/core/definition/definition.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Tracker } from './Tracker.tsx';

/** Plain JSON, as every island's props. */
export interface TrackerIslandProps {
	definition: Definition;
	/** Sentences of the areas common, form, entries, export, problems and storage. */
	words: Record<string, string>;
	locale: string;
	/** Whom to hand over to and to ask, in words. */
	contact?: string;
}

/** A tracker's form, one's own records and their export. Drawn on the server, alive in the browser. */
export default function TrackerIsland({ definition, words, locale, contact }: TrackerIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-tracker">
				<Tracker definition={definition} contact={contact || null} />
			</div>
		</WordsProvider>
	);
}
