/** The CRC-32 that zips carry of every entry. */
export function checksumOf(bytes: Uint8Array): number {
	const checksum = createChecksum();
	checksum.add(bytes);
	return checksum.value();
}

/** The same of bytes that come piece by piece. */
export function createChecksum(): { add(bytes: Uint8Array): void; value(): number } {
	let sum = -1;
	return {
		add(bytes) {
			let next = sum;
			for (const byte of bytes) next = (next >>> 8) ^ (table[(next ^ byte) & 0xff] ?? 0);
			sum = next;
		},
		value: () => ~sum >>> 0,
	};
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});
