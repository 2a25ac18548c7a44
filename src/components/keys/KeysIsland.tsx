import { WordsProvider } from '../ui/WordsContext.tsx';
import { CheckBackup } from './CheckBackup.tsx';
import type { KnownKey } from './known-key.ts';
import { MakeKeys } from './MakeKeys.tsx';

/** Plain JSON, as every island's props. */
export interface KeysIslandProps {
	/** Keys of `organization.yml`. */
	known: KnownKey[];
	/** Sentences of the areas keys, fingerprint, export and common. */
	words: Record<string, string>;
	locale: string;
}

/** Where keys for sealing are made, backed up and tried. No private key is kept anywhere by it. */
export default function KeysIsland({ known, words, locale }: KeysIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-keys">
				<MakeKeys known={known} />
				<CheckBackup known={known} />
			</div>
		</WordsProvider>
	);
}
