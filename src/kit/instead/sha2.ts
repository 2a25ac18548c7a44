/** The fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const constants =
	(
		'428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3' +
		'72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da' +
		'983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13' +
		'650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
		'19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208' +
		'90befffaa4506cebbef9a3f7c67178f2'
	)
		.match(/.{8}/g)
		?.map((word) => Number.parseInt(word, 16)) ?? [];

/** Those of the square roots of the first eight. */
const start = [
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256, in place of the library's in a kit, whose weight it is a quarter of: what ids and checks of
 * files are made with. `test/unit/kit/sha2.test.ts` holds it to the library.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
	const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
	new Uint8Array(blocks.buffer).set(bytes);
	blocks.setUint8(bytes.length, 0x80);
	blocks.setBigUint64(blocks.byteLength - 8, BigInt(bytes.length) * 8n);
	const state = new Uint32Array(start);
	const words = new Uint32Array(64);
	/** A word of the message or of what is made of it; all places asked for are there. */
	const at = (place: number) => words[place] ?? 0;
	for (let block = 0; block < blocks.byteLength; block += 64) {
		for (let place = 0; place < 64; place += 1) {
			const [near, far] = [at(place - 15), at(place - 2)];
			words[place] =
				place < 16
					? blocks.getUint32(block + 4 * place)
					: at(place - 16) +
						at(place - 7) +
						(turned(near, 7) ^ turned(near, 18) ^ (near >>> 3)) +
						(turned(far, 17) ^ turned(far, 19) ^ (far >>> 10));
		}
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
		for (const [place, constant] of constants.entries()) {
			const sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
			const one = (h + sum + ((e & f) ^ (~e & g)) + constant + at(place)) | 0;
			const other = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
			[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0];
		}
		state.set([a, b, c, d, e, f, g, h].map((word, place) => word + (state[place] ?? 0)));
	}
	const digest = new DataView(new ArrayBuffer(32));
	for (const [place, word] of state.entries()) digest.setUint32(4 * place, word);
	return new Uint8Array(digest.buffer);
}
