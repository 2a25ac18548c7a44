import { expect, it } from 'vitest';
import { createDistinctTexts } from '~/core/csv/read/distinct-texts.ts';

it('counts rows that differ in a digit or two once each, however often they come', () => {
	const texts = createDistinctTexts();
	const rows = Array.from({ length: 60_000 }, (_, at) => `b-7kq2:${at}`);
	const pairs = rows.slice(0, 20_000).map((_, at) => `${at % 100},"是",${Math.floor(at / 100)}`);
	expect([...rows, ...pairs].every((text) => texts.add(text))).toBe(true);
	expect([...rows, ...pairs].some((text) => texts.add(text))).toBe(false);
	expect(texts.size()).toBe(80_000);
});
