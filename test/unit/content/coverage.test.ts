import { describe, expect, it } from 'vitest';
import { readCoverage, uncovered } from '../../../scripts/coverage.ts';

const coverage = readCoverage();

/** How many ids of each kind the plan's inventory has; of the measures the plan names the first 24. */
const inventory = { S: 5, P: 18, M: 36, R: 16, D: 28, K: 48, T: 5, RO: 30, N: 5, X: 45 };

describe('The handbook covers the plan', () => {
	it.each(Object.entries(inventory))('its lists have all ids with %s', (letters, count) => {
		const ids = coverage.filter(({ id }) => id.replace(/\d.*$/, '') === letters);
		expect(ids).toHaveLength(count);
	});

	it('and every one of them is on a page, in every language', () => {
		expect(uncovered(coverage)).toEqual([]);
	});

	it('an id nobody treats is named, with the language', () => {
		const pages = { 'zh-CN': ['everyone/map'], en: [] };
		expect(uncovered([{ id: 'M99', pages }])).toEqual(['M99 (en)']);
	});
});
