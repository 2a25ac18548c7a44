/** Names as one lists them in a sentence, each once: "A、B和C", "A, B and C". */
export function nameList(names: readonly string[], locale: string): string {
	// American English would put a comma before "and", which these pages do not.
	const tag = locale === 'en' ? 'en-GB' : locale;
	return new Intl.ListFormat(tag, { type: 'conjunction' }).format(new Set(names));
}
