import { afterEach, expect, test, vi } from 'vitest';
import { readOpenWork } from '~/storage/open-work.ts';
import { readNewest } from '~/storage/read-newest.ts';

afterEach(() => vi.unstubAllGlobals());

const refusing = {
	open: () => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	},
};

test.each([
	['that refuses it', refusing],
	['that has none', undefined],
])('in a browser %s, pages that read the registers find none and go on', async (_, indexedDB) => {
	vi.stubGlobal('indexedDB', indexedDB);
	expect(await readNewest('goutong', ['feedback'], async () => {})).toEqual(new Map());
	expect(await readOpenWork('goutong')).toEqual([]);
});
