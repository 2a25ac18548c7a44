import { enterPractice, notePractised } from '~/device/practice.ts';
import { opinionPractice } from '~/core/training/practised.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Opinion } from './Opinion.tsx';
import type { OpinionIslandProps } from './OpinionIsland.tsx';
import { PracticeEndStep } from './PracticeEndStep.tsx';

// Before anything is noted.
if (typeof document !== 'undefined') enterPractice();

/** The form for opinions to practise with: written and given a receipt as for real; nothing is sealed, and nothing leaves. */
export default function PracticeOpinionIsland({ form, words, locale }: OpinionIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-opinion">
				<Opinion
					form={form}
					End={PracticeEndStep}
					onEnd={() => notePractised(opinionPractice, 'saved')}
				/>
			</div>
		</WordsProvider>
	);
}
