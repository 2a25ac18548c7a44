import type { Definition } from '~/core/definition/definition.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Typing } from './Typing.tsx';

/** Plain JSON, as every island's props. */
export interface TypingIslandProps {
	/** Every form; left out: fetched. */
	definitions?: Definition[];
	/** Sentences of the areas typing, common, form, problems and storage. */
	words: Record<string, string>;
	locale: string;
	/** Address of the collecting page. */
	collecting: string;
	/** Name of the database; left out: the site's or kit's own. */
	database?: string;
}

/** Where HR types in sheets of paper. Drawn on the server, alive in the browser. */
export default function TypingIsland(props: TypingIslandProps) {
	const { definitions, words, locale, collecting, database } = props;
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-typing">
				<Typing given={definitions} collecting={collecting} database={database ?? null} />
			</div>
		</WordsProvider>
	);
}
