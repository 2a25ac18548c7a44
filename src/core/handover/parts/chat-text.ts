import { withoutInvisible } from '../../text/fold.ts';

/**
 * A chat's history, line by line, as parts are looked for in it: one width, upper case, without what
 * nobody sees and without what copying out of a page makes of quotes.
 */
export function foldChat(chat: string): string[] {
	return chat.split(anyLineEnd).map((line) =>
		withoutInvisible(line)
			.replace(/&(?:gt|lt|nbsp|quot|amp|#\d+);/gi, ' ')
			.normalize('NFKC')
			.replace(/[\u2044\u2215\u29f8]/g, '/')
			.replace(/[\u2236\ua789]/g, ':')
			.toUpperCase(),
	);
}

/** The lines of a chat as it is, as many as `foldChat` gives. */
export function linesOf(chat: string): string[] {
	return chat.split(anyLineEnd);
}

const anyLineEnd = /\r\n?|[\n\u0085\u2028\u2029]/;
