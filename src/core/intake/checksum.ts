/** The CRC-32 that zips carry of every entry. */
export function checksumOf(bytes: Uint8Array): number {
	let sum = -1;
	for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
	return ~sum >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});
