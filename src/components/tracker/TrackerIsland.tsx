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
	/** Ids of the site's trackers that are not anonymous; any other counts as anonymous. */
	named?: string[];
}

/** A tracker's form, one's own records and their export. Drawn on the server, alive in the browser. */
export default function TrackerIsland(props: TrackerIslandProps) {
	const { definition, words, locale, contact, named = [] } = props;
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-tracker">
				<Tracker definition={definition} contact={contact || null} named={named} />
			</div>
		</WordsProvider>
	);
}
