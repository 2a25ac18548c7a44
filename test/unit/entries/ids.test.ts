import { describe, expect, it, vi } from 'vitest';
import { idOf } from '../../../src/core/entries/id-of.ts';
import { newId } from '../../../src/core/entries/ids.ts';

const alphabet = '23456789abcdfghjkmnpqrstvwxyz';

describe('newId', () => {
	it('is a prefix and 20 characters no spreadsheet and no reader takes for others', () => {
		for (let count = 0; count < 1000; count++) {
			expect(newId('r')).toMatch(new RegExp(`^r-[${alphabet}]{20}$`));
		}
		expect(newId('d', 6)).toHaveLength(8);
	});

	it('never gives the same twice', () => {
		const ids = Array.from({ length: 5000 }, () => newId('s'));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('gives every character as often', () => {
		const counts = new Map<string, number>();
		const characters = Array.from({ length: 10 }, () => newId('b', 29_000).slice(2)).join('');
		for (const character of characters) {
			counts.set(character, (counts.get(character) ?? 0) + 1);
		}
		expect(counts.size).toBe(alphabet.length);
		// 10,000 each; six standard deviations either way.
		for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(600);
	});

	it('throws away bytes that would favour the first characters', () => {
		const random = vi.spyOn(crypto, 'getRandomValues');
		let call = 0;
		random.mockImplementation((bytes) => {
			if (bytes instanceof Uint8Array) bytes.fill(call++ === 0 ? 232 : 231);
			return bytes;
		});
		expect(newId('r', 3)).toBe('r-zzz');
		random.mockRestore();
	});

	it('needs nothing that only a secure context has', () => {
		const uuid = vi.spyOn(crypto, 'randomUUID');
		newId('r');
		expect(uuid).not.toHaveBeenCalled();
		uuid.mockRestore();
	});
});

describe('idOf', () => {
	it('is the same each time and looks like any other id', () => {
		const digest = Uint8Array.from({ length: 32 }, (_, index) => index * 8);
		expect(idOf('r', digest)).toBe(idOf('r', digest));
		expect(idOf('r', digest)).toMatch(new RegExp(`^r-[${alphabet}]{20}$`));
	});
});
