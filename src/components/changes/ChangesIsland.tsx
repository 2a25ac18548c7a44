import { WordsProvider } from '../ui/WordsContext.tsx';
import { Changes } from './Changes.tsx';
import type { ChangesIslandProps } from './changes-props.ts';

/** What was changed in the handbook since one last looked, and what is to be read and confirmed. */
export default function ChangesIsland({ words, locale, ...props }: ChangesIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-stack gt-changed">
				<Changes {...props} />
			</div>
		</WordsProvider>
	);
}
