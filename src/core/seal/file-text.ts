/** The text of a key's file, as its byte order mark says: Windows' own shell writes what `age-keygen` prints as UTF-16. */
export function fileText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const isBig = first === 0xfe && second === 0xff;
	const isLittle = first === 0xff && second === 0xfe;
	return new TextDecoder(isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8').decode(bytes);
}
