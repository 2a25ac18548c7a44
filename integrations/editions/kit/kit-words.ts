import type { Definition } from '../../../src/core/definition/definition.ts';
import { saidWords } from './said-words.ts';

/** What only a page says that loads parts of itself later, or waits for another one. */
const ofSites = /not_loaded|not_opened|storage_waiting/;

/** What is said where nobody may know who answered: a key beside that of the sentence for all others. */
const ofAnonymous = /_anonymous$/;

/** The sentences the file of a form can come to say, of all there are. */
export function kitWords(
	words: Readonly<Record<string, string>>,
	script: string,
	{ anonymous }: Pick<Definition, 'anonymous'>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(saidWords(words, script)).filter(
			([key]) => !ofSites.test(key) && (anonymous || !ofAnonymous.test(key)),
		),
	);
}
