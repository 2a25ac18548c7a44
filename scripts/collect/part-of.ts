/** The part, from 0, in which all rows of a record lie. By its key, so that it tells nothing of a file. */
export function partOf(key: string, parts: number): number {
	return numberOf(key) % parts;
}

/** 32 bits of a text, the same each time. */
function numberOf(text: string): number {
	let number = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
	}
	return (number ^ (number >>> 15)) >>> 0;
}
