import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Puts a module in the place of another, or asks which were loaded. */
const replaces = /\bvi\.(?:mock|doMock|resetModules)\(|\bperformance\.getEntries/;

test('browser tests that put another module in the place of one, or ask which were loaded, share their page with no other file', () => {
	const files = globSync('test/browser/**/*.test.{ts,tsx}');
	const replacing = files.filter((file) => replaces.test(readFileSync(file, 'utf8')));
	expect(replacing.length).toBeGreaterThan(5);
	expect(replacing.filter((file) => !file.includes('.alone.'))).toEqual([]);
	// What several files import cannot do it for one of them.
	const shared = globSync('test/browser/**/*.{ts,tsx}').filter(
		(file) => !/\.test\.tsx?$/.test(file),
	);
	expect(
		shared.filter((file) => /\bvi\.(?:mock|doMock)\(/.test(readFileSync(file, 'utf8'))),
	).toEqual([]);
});
