import { WordsProvider } from '../ui/WordsContext.tsx';
import type { RoleChoice } from './role-choice.ts';
import { TodayList } from './TodayList.tsx';

/** Plain JSON, as every island's props. */
export interface TodayIslandProps {
	/** Those somebody may choose; the first is everybody's. */
	roles: RoleChoice[];
	/** The registers with clocks, to begin a record in one. */
	registers: { title: string; href: string }[];
	/** Sentences of the areas today and clocks. */
	words: Record<string, string>;
	locale: string;
	/** Name of the database; left out: the site's own. */
	database?: string;
}

/** What is to be done today over all registers on this device. Alive in the browser alone: nothing is known before. */
export default function TodayIsland({ words, locale, ...props }: TodayIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-today">
				<TodayList {...props} />
			</div>
		</WordsProvider>
	);
}
