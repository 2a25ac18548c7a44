import type { Pixels } from '~/components/collect/read-codes.ts';
import { codeSquares } from '~/components/export/code-squares.ts';

/** What a camera and a chat do to a picture. */
export interface Photograph {
	/** Turned, in radians. */
	angle: number;
	/** Times every pixel became the mean of those around it. */
	blur: number;
	/** How far a pixel may be off, of 255. */
	noise: number;
	seed: number;
}

/** Pixels to a square of the code. */
const scale = 5;

/** A code as somebody photographed it, the same for the same seed. */
export function photograph(text: string, { angle, blur, noise, seed }: Photograph): Pixels {
	const squares = codeSquares(text);
	const side = squares.length * scale;
	const width = Math.ceil(side * 1.3);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	let greys = Float32Array.from({ length: width * width }, (_, index) => {
		const [dx, dy] = [(index % width) - width / 2, Math.floor(index / width) - width / 2];
		const x = Math.floor((cos * dx + sin * dy + side / 2) / scale);
		const y = Math.floor((cos * dy - sin * dx + side / 2) / scale);
		const dark = squares[y]?.[x];
		return dark === undefined ? 225 : dark ? 30 : 240;
	});
	for (let times = 0; times < blur; times += 1) greys = blurred(greys, width);
	const random = createRandom(seed);
	const data = new Uint8ClampedArray(4 * greys.length).fill(255);
	for (const [index, grey] of greys.entries()) {
		data.fill(grey + (random() - 0.5) * 2 * noise, 4 * index, 4 * index + 3);
	}
	return { data, width, height: width };
}

/** Pictures side by side, as on one sheet. */
export function sideBySide(pictures: readonly Pixels[]): Pixels {
	const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
	const height = Math.max(...pictures.map((picture) => picture.height));
	const data = new Uint8ClampedArray(4 * width * height).fill(255);
	let left = 0;
	for (const picture of pictures) {
		for (let y = 0; y < picture.height; y += 1) {
			const row = picture.data.subarray(4 * y * picture.width, 4 * (y + 1) * picture.width);
			data.set(row, 4 * (y * width + left));
		}
		left += picture.width;
	}
	return { data, width, height };
}

function blurred(greys: Float32Array, width: number): Float32Array<ArrayBuffer> {
	return greys.map((grey, index) => {
		const near = [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1];
		return near.reduce((sum, step) => sum + (greys[index + step] ?? grey), 0) / near.length;
	}) as Float32Array<ArrayBuffer>; // `map` of a typed array makes one of its own
}

/** Mulberry32. */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
