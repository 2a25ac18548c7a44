import { describe, expect, it } from 'vitest';
import { deriveReceipt } from '~/core/seal/receipt-keys.ts';
import { groupReceipt, makeReceipt, readReceipt } from '~/core/seal/receipt.ts';
import { openSealed } from '~/core/seal/open-sealed.ts';
import { sealText } from '~/core/seal/seal-text.ts';

const receipt = '7kq2m4x9bcdfghjkpqrs';

describe('a receipt', () => {
	it('is 20 characters of the alphabet, each about as often', () => {
		const counts = new Map<string, number>();
		for (let count = 0; count < 2000; count += 1)
			for (const character of makeReceipt())
				counts.set(character, (counts.get(character) ?? 0) + 1);
		expect([...counts.keys()].toSorted().join('')).toBe('23456789abcdfghjkmnpqrstvwxyz');
		// 40,000 over 29: 1,379 each, standard deviation 37.
		for (const count of counts.values()) expect(Math.abs(count - 1379)).toBeLessThan(222);
	});

	it.each([
		'7kq2-m4x9-bcdf-ghjk-pqrs',
		' 7KQ2 M4X9 BCDF GHJK PQRS\n',
		'７ｋｑ２－ｍ４ｘ９－ｂｃｄｆ－ｇｈｊｋ－ｐｑｒｓ',
		'7kq2—m4x9–bcdf−ghjk_pqrs。',
		'7kq2\u200bm4x9\ufeffbcdfghjkpqrs',
	])('is read as typed: %s', (typed) => {
		expect(readReceipt(typed)).toBe(receipt);
	});

	it.each(['', '7kq2', `${receipt}2`, receipt.replace('7', '1'), receipt.replace('q', 'o')])(
		'is none: %s',
		(typed) => {
			expect(readReceipt(typed)).toBeNull();
		},
	);

	it('is shown in groups of four and read back', () => {
		expect(groupReceipt(receipt)).toBe('7kq2-m4x9-bcdf-ghjk-pqrs');
	});

	it('stands for the same keys forever', async () => {
		expect(await deriveReceipt(receipt)).toMatchInlineSnapshot(`
			{
			  "identity": "AGE-SECRET-KEY-1ZJ8HN6WQDS94QQJ3SQZYLLY5KCR7HHQYU09ZZKPLUDGKDRXTX6NSZ3UVT3",
			  "lookup": "7e0b4da7f311e659",
			  "recipient": "age1saf63wph5fqmwqp8ga45nnyv50lyvglzu9uvze6c7wvg4rlcdfesdagfr2",
			}
		`);
	});

	it('opens what is sealed to it, and another does not', async () => {
		const mine = await deriveReceipt(receipt);
		const other = await deriveReceipt(makeReceipt());
		const bytes = await sealText('请问是哪一台？', [mine.recipient]);
		expect(await openSealed(bytes, [mine.identity])).toEqual({ ok: true, text: '请问是哪一台？' });
		expect(await openSealed(bytes, [other.identity])).toEqual({ ok: false, why: 'other_key' });
		expect(other.lookup).not.toBe(mine.lookup);
	});
});
