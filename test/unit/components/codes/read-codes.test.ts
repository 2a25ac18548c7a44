import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { readCodes } from '~/components/collect/read-codes.ts';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { createRandom, photograph, sideBySide } from './photograph.ts';

/** A text that needs `count` codes of the size that is shown, other for every seed. */
function codesOf(seed: number, count: number): { text: string; parts: string[] } {
	const random = createRandom(seed);
	const text = Array.from({ length: 420 * count }, () => random().toString(36).charAt(2)).join('');
	return { text, parts: writeParts(text, 600)?.parts ?? [] };
}

const seeds = [1, 2];
const pictures = [
	['straight', { angle: 0, blur: 0, noise: 0 }],
	['turned a little', { angle: 0.07, blur: 0, noise: 0 }],
	['noisy', { angle: 0, blur: 0, noise: 45 }],
	['blurred', { angle: 0.03, blur: 1, noise: 0 }],
	['turned, noisy and blurred', { angle: 0.03, blur: 1, noise: 6 }],
] as const;

describe('a code that was shown on a screen', () => {
	it.each(pictures)('is read out of a picture, %s, by our decoder and by another one', (_, how) => {
		for (const seed of seeds) {
			const [part = ''] = codesOf(seed, 0.7).parts;
			const picture = photograph(part, { ...how, seed });
			expect(readCodes(picture)).toEqual([part]);
			expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(part);
		}
	});

	it('is read where it is worse than that', () => {
		const [part = ''] = codesOf(4, 0.7).parts;
		expect(readCodes(photograph(part, { angle: 0.15, blur: 2, noise: 50, seed: 4 }))).toEqual([
			part,
		]);
	});

	it('is one of several in a picture, and all of them make the text', () => {
		const { text, parts } = codesOf(5, 3);
		expect(parts.length).toBeGreaterThan(2);
		const how = { angle: 0.02, blur: 1, noise: 15, seed: 5 };
		const found = readCodes(sideBySide(parts.map((part) => photograph(part, how))));
		expect([...found].sort()).toEqual([...parts].sort());
		expect(readParts(found.join('\n')).whole).toMatchObject([{ text }]);
	});

	it('is not seen where there is none', () => {
		const data = new Uint8ClampedArray(4 * 300 * 300).fill(200);
		expect(readCodes({ data, width: 300, height: 300 })).toEqual([]);
	});
});
