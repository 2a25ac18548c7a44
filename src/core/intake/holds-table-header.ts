/** A line of headers with what every file of ours has. */
const tableHeader = /^.*[,;\t"]_(?:schema|hash)\b/m;

/**
 * Whether there seems to be a table in a text, besides what was handed over in it in parts: that is read, and a chat's
 * other lines are nobody's records, but a table that was pasted among them is.
 */
export function holdsTableHeader(text: string): boolean {
	return tableHeader.test(text);
}
