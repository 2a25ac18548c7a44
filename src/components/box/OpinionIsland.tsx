import { WordsProvider } from '../ui/WordsContext.tsx';
import { Opinion } from './Opinion.tsx';
import type { OpinionForm } from '~/core/opinions/opinion-form.ts';

/** Plain JSON, as every island's props. */
export interface OpinionIslandProps {
	form: OpinionForm;
	/** Sentences of the areas opinion, fingerprint, export, form, common and kiosk. */
	words: Record<string, string>;
	locale: string;
}

/** Where somebody says what they think, and gets a receipt for it. Nothing of it is kept on the device. */
export default function OpinionIsland({ form, words, locale }: OpinionIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-opinion">
				<Opinion form={form} />
			</div>
		</WordsProvider>
	);
}
