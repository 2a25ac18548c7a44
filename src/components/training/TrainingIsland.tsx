import { WordsProvider } from '../ui/WordsContext.tsx';
import type { TrainingIslandProps } from './training-props.ts';
import { TrainingResults } from './TrainingResults.tsx';

/** How far a company is with its courses, of the completions on this device. Nothing of it leaves. */
export default function TrainingIsland({ words, locale, ...props }: TrainingIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-stack gt-training">
				<TrainingResults {...props} />
			</div>
		</WordsProvider>
	);
}
