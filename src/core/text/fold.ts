/**
 * Text in the form two spellings of one word are compared in: full-width and half-width, upper and
 * lower case, and runs of blanks are the same (`４` = `4`, `（` = `(`). Only for comparing.
 */
export function fold(text: string): string {
	return foldBlanks(text, ' ').trim();
}

/** As {@link fold}, and blanks do not count at all: for labels, which spreadsheets wrap and pad. */
export function foldUnspaced(text: string): string {
	return foldBlanks(text, '');
}

/**
 * Text without letters nobody sees: zero-width spaces and joiners, byte order marks, soft hyphens,
 * marks of writing direction. They come along when text is copied, and change what a name is.
 */
export function withoutInvisible(text: string): string {
	return text.replace(invisible, '');
}

const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

function foldBlanks(text: string, blank: string): string {
	return withoutInvisible(text).normalize('NFKC').replace(/\s+/g, blank).toLowerCase();
}
