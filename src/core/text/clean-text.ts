/**
 * Free text in the one form it is stored in: well-formed Unicode, LF line ends, no NUL, no blanks
 * around it. `null` for blank text and for anything that is not text.
 */
export function cleanText(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const text = value.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
	return text === '' ? null : text;
}

/** Like `cleanText`, on one line: line breaks and tabs become a space. */
export function cleanLine(value: unknown): string | null {
	return cleanText(value)?.replace(/[\t\n\v\f]+/g, ' ') ?? null;
}

/** Length in characters as a person counts them, not in UTF-16 units. */
export function countCharacters(text: string): number {
	return Array.from(text).length;
}
