import { sha256 as ofLibrary } from '@noble/hashes/sha2.js';
import * as libraryUtils from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as utils from '../../../src/kit/instead/hash-utils.ts';
import { sha256 } from '../../../src/kit/instead/sha2.ts';

const hex = utils.bytesToHex;

describe('hashes made in a kit', () => {
	it('are those of the standard', () => {
		const of = (text: string) => hex(sha256(utils.utf8ToBytes(text)));
		expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});

	it('are those of the library, whatever the length', () => {
		for (let length = 0; length < 200; length += 1) {
			const bytes = Uint8Array.from({ length }, (_, at) => at * 37 + length);
			expect(hex(sha256(bytes))).toBe(hex(ofLibrary(bytes)));
		}
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
				expect(hex(sha256(bytes))).toBe(hex(ofLibrary(bytes)));
			}),
		);
	});

	it('are written and read as the library does', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 40 }),
				fc.string({ unit: 'grapheme' }),
				(bytes, text) => {
					expect(hex(bytes)).toBe(libraryUtils.bytesToHex(bytes));
					expect(utils.hexToBytes(hex(bytes))).toEqual(libraryUtils.hexToBytes(hex(bytes)));
					expect(utils.utf8ToBytes(text)).toEqual(libraryUtils.utf8ToBytes(text));
				},
			),
		);
	});
});
