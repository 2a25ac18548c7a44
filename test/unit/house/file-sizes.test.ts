import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The files a pattern finds with their lines, the longest first. */
function sizesOf(pattern: string): [lines: number, file: string][] {
	return globSync(pattern)
		.map((file): [number, string] => [readFileSync(file, 'utf8').split('\n').length - 1, file])
		.sort(([a], [b]) => b - a);
}

const code = sizesOf('{src,config,integrations,scripts}/**/*.{ts,tsx,mjs,astro}');
const tests = sizesOf('{test,bench}/**/*.{ts,tsx}');
const styles = sizesOf('src/**/*.css');

/** So many lines or fewer have that share of the code's files. */
const quantile = (share: number) => code[Math.floor(code.length * (1 - share))]?.[0];

test('half of the code’s files have 50 lines or fewer, nine of ten 110', () => {
	expect(code.length).toBeGreaterThan(400);
	expect(quantile(0.5)).toBeLessThanOrEqual(50);
	expect(quantile(0.9)).toBeLessThanOrEqual(110);
});

test('no file of code has more than 200 lines, tests among them', () => {
	expect(tests.length).toBeGreaterThan(400);
	expect([...code, ...tests].filter(([lines]) => lines > 200)).toEqual([]);
});

test('every style sheet has fewer than 250 lines', () => {
	expect(styles.length).toBeGreaterThan(10);
	expect(styles.filter(([lines]) => lines >= 250)).toEqual([]);
});
