import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const replaces = /\bvi\.(?:mock|doMock|resetModules)\(/;

test('browser tests that put another module in the place of one share their page with no other file', () => {
	const files = globSync('test/browser/**/*.test.{ts,tsx}');
	const replacing = files.filter((file) => replaces.test(readFileSync(file, 'utf8')));
	expect(replacing.length).toBeGreaterThan(5);
	expect(replacing.filter((file) => !file.includes('.alone.'))).toEqual([]);
});
