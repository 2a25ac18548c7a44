import { WordsProvider } from '../ui/WordsContext.tsx';
import { Board } from './Board.tsx';
import type { BoardWords } from './board-choices.ts';

/** Plain JSON, as every island's props. */
export interface BoardIslandProps {
	codes: BoardWords;
	/** The address of the form for opinions; `null`: there is none. */
	opinionAt: string | null;
	/** Sentences of the area board. */
	words: Record<string, string>;
	locale: string;
}

/**
 * The answer board and the look-up by receipt, alive in the browser alone: its file is not there at build time. What
 * it tells goes on paper too.
 */
export default function BoardIsland({ words, locale, ...props }: BoardIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-printed gt-board gt-stack">
				<Board {...props} />
			</div>
		</WordsProvider>
	);
}
