/**
 * Text in the form two spellings of one word are compared in: full-width and half-width, upper and
 * lower case, and runs of blanks are the same (`４` = `4`, `（` = `(`). Only for comparing.
 */
export function fold(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
