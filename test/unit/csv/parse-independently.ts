/**
 * RFC 4180 by its letter, character by character, sharing nothing with the code under test: what
 * another program sees in a file of ours. Throws where a strict program would.
 */
export function parseIndependently(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let place = text.startsWith('\uFEFF') ? 1 : 0;
	while (place < text.length) {
		if (text[place] !== '"') throw new Error(`Cell at ${place} is not quoted`);
		let cell = '';
		for (place++; ; place++) {
			if (place >= text.length) throw new Error('Quote is not closed');
			if (text[place] === '"' && text[place + 1] === '"') place++;
			else if (text[place] === '"') break;
			cell += text[place];
		}
		row.push(cell);
		place++;
		if (text[place] === ',') place++;
		else if (text.startsWith('\r\n', place)) {
			rows.push(row);
			row = [];
			place += 2;
		} else throw new Error(`Neither comma nor CRLF at ${place}`);
	}
	if (row.length > 0) throw new Error('Last record is not closed');
	return rows;
}
