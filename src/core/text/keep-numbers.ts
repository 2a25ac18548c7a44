/** A number, the space behind it, and the beginning of what it counts. */
const counted = /(\d) (?=[\p{Script=Han}a-z])/gu;

/** The text with numbers and what they count on one line: the space between them does not break. */
export function keepNumbers(text: string): string {
	return text.replaceAll(counted, '$1\u00a0');
}
