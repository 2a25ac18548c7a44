import { enterPractice } from '~/device/practice.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { PracticeBand, type PracticeBandProps } from './PracticeBand.tsx';

interface Props extends PracticeBandProps {
	/** Sentences of the area practice. */
	words: Record<string, string>;
	locale: string;
}

// Before any part of the page asks the device for anything.
if (typeof document !== 'undefined') enterPractice();

/** The band of a page to practise on. Drawn on the server, so that it stands there without scripts too. */
export default function PracticeIsland({ words, locale, ...props }: Props) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island">
				<PracticeBand {...props} />
			</div>
		</WordsProvider>
	);
}
