/**
 * The test's own idea of "the same text", written without the site's: half width, lower case, no
 * space beside a Chinese character.
 */
export function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u200b-\u200d\u2060-\u2064\ufeff]/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/ ?(\p{Script=Han}) ?/gu, '$1')
		.trim();
}

/** Whether a line holds a query; letters and digits count from the beginning of a word, or as a whole one. */
export function lineHolds(line: string, query: string, isWhole = false): boolean {
	const escaped = query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const before = /^[a-z0-9]/.test(query) ? '(?<![a-z0-9])' : '';
	return new RegExp(before + escaped + (isWhole ? '(?![a-z0-9])' : ''), 'u').test(line);
}
