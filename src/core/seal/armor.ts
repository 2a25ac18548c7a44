/** Sealed bytes as text that mail, chats and JSON carry: age's own armor, lines of 64 characters. */
export function armor(bytes: Uint8Array): string {
	const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return [begin, ...(letters.match(/.{1,64}/g) ?? []), end, ''].join('\n');
}

/**
 * The sealed bytes of each armored text in a text, in their order: with anything before, after and
 * between, quoted (`> `), wrapped anew, with `=` as saved mails write it (`=3D`). One that is cut off or changed gives bytes that do not open.
 */
export function unarmor(text: string): Uint8Array[] {
	return [...text.matchAll(armored)].map(([, letters = '']) => {
		const clean = letters.replace(/=3D|[^A-Za-z0-9+/]/gi, '');
		try {
			return Uint8Array.from(atob(clean), (letter) => letter.charCodeAt(0));
		} catch {
			// A number of letters that no bytes give: some were lost, and what is left opens nothing.
			return Uint8Array.from(atob(clean.slice(0, -1)), (letter) => letter.charCodeAt(0));
		}
	});
}

/** Whether a text has something armored in it. */
export function isArmored(text: string): boolean {
	return /BEGIN AGE ENCRYPTED FILE/i.test(text);
}

/** What of a text is in no armored text: its lines that are not blank, without the marks of a quotation. */
export function besideArmor(text: string): string[] {
	const lines = text.replace(armored, '\n').split(/\r?\n/);
	return lines.map((line) => line.replace(/^[\s>]+|[\s-]+$/g, '')).filter((line) => line !== '');
}

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';
const armored =
	/-+ *BEGIN AGE ENCRYPTED FILE *-+([\s\S]*?)(?:-+ *END AGE ENCRYPTED FILE|(?=-+ *BEGIN AGE)|$)/gi;
