import type { Definition } from '~/core/definition/definition.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Collect } from './Collect.tsx';

/** Plain JSON, as every island's props. */
export interface CollectIslandProps {
	definitions: Definition[];
	/** Sentences of the areas collect, common, files, problems, records, storage and table. */
	words: Record<string, string>;
	locale: string;
	/** Name of the database; left out: the site's or kit's own. */
	database?: string;
}

/** HR's collecting page. Drawn on the server, alive in the browser. */
export default function CollectIsland({
	definitions,
	words,
	locale,
	database,
}: CollectIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-collect">
				<Collect definitions={definitions} database={database ?? null} />
			</div>
		</WordsProvider>
	);
}
