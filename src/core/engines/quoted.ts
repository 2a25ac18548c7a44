/** A name as SQL writes it, whatever is in it. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
