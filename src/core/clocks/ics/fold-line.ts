/** So many octets a line of a calendar file may have (RFC 5545, 3.1). */
const most = 75;

/** A line of a calendar file, folded so that no part is longer than 75 octets and no character is torn. */
export function foldLine(line: string): string {
	const parts: string[] = [];
	let part = '';
	let size = 0;
	for (const character of line) {
		const own = octetsOf(character);
		if (size + own > most) {
			parts.push(part);
			// The space that begins a continued line counts.
			part = '';
			size = 1;
		}
		part += character;
		size += own;
	}
	return [...parts, part].join('\r\n ');
}

function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
