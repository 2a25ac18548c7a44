/**
 * A text as bytes of one of few sizes, so that its length tells next to nothing: 1, 2 or 4 kB, then
 * steps of 4 (1 kB = 1,024). A line end and blanks come behind it: whoever opens it with another
 * program of age reads the text as it is.
 */
export function padText(text: string): Uint8Array {
	const bytes = new TextEncoder().encode(`${text}\n`);
	return new Uint8Array(sizeFor(bytes.length)).fill(blank).map((each, at) => bytes[at] ?? each);
}

/** The text `padText` filled up, exactly; one nobody filled up loses a line end at most. `null`: no UTF-8. */
export function unpadText(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.replace(/\n *$/, '');
	} catch {
		return null;
	}
}

/** The size bytes are filled up to, in bytes. */
function sizeFor(length: number): number {
	return smallSizes.find((size) => length <= size) ?? Math.ceil(length / step) * step;
}

const smallSizes = [1024, 2048, 4096];
const step = 4096;
const blank = 0x20;
