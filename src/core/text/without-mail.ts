const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const inBrackets = /[（(][^（）()]*[）)]/g;

/** The address in words such as 人力资源部（hr@example.com）; `null`: there is none. */
export function mailIn(words: string): string | null {
	return address.exec(words)?.[0] ?? null;
}

/**
 * The same words without what is said of an address, for where no mail can be written: 人力资源部. Between separators a
 * piece with an address goes whole, for the rest of it only leads to the address; of brackets only what holds one.
 * Empty where nothing else was said.
 */
export function withoutMail(words: string): string {
	if (mailIn(words) === null) return words;
	const outside = words.replace(inBrackets, (piece) => {
		if (mailIn(piece) === null) return piece;
		const left = withoutPieces(piece.slice(1, -1));
		return left === '' ? '' : piece.charAt(0) + left + piece.slice(-1);
	});
	return withoutPieces(outside);
}

/** Without the pieces that hold an address. What stands in brackets is no separator of what is outside. */
function withoutPieces(words: string): string {
	const pieces = words.match(/(?:[（(][^（）()]*[）)]|[^，,、；;·。])+|[，,、；;·。]/g) ?? [];
	let left = '';
	let separator = '';
	for (const piece of pieces) {
		if (/^[，,、；;·。]$/.test(piece)) separator += piece;
		else if (piece.trim() !== '' && mailIn(piece) === null) {
			left += left === '' ? piece.trimStart() : (separator.at(-1) ?? '') + piece;
			separator = '';
		}
	}
	return left.trim();
}
