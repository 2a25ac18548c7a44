/** Largest text file that is looked through for something sealed, or handed over in parts, in bytes. */
const largest = 20 * 1024 * 1024;

/** So many bytes of a file tell whether it begins sealed. */
export const startLength = 64;

/** Whether a file that begins so is sealed, be it as bytes or as text. */
export function beginsSealed(start: string): boolean {
	return /^\s*(?:age-encryption\.org\/|-+ *BEGIN AGE)/.test(start);
}

/** Whether a file is a chat or a mail somebody saved, by its name and its bytes: anything may stand in it. */
export function isSavedChat(name: string, { size }: { size: number }): boolean {
	return /\.(?:txt|md|log|eml)$/i.test(name) && size <= largest;
}
