import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Trial } from './Trial.tsx';
import type { TrialExample, TrialLimit } from './trial-choices.ts';

/** Plain JSON, as every island's props. */
export interface TrialIslandProps {
	limits: TrialLimit[];
	examples: TrialExample[];
	company: CompanyClocks;
	/** Sentences of the areas trial and clocks. */
	words: Record<string, string>;
	locale: string;
}

/** Where one tries when a limit ends. Drawn on the server with the first example, alive in the browser. */
export default function TrialIsland({ words, locale, ...props }: TrialIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-trial">
				<Trial {...props} />
			</div>
		</WordsProvider>
	);
}
