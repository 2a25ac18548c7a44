import { getRandomValues } from 'node:crypto';
import type { Random } from '../../src/core/handover/shuffle.ts';

/** Numbers nobody can foretell, fetched many at a time: a table of 100,000 rows takes as many. */
export function createRandom(): Random {
	const block = new Uint32Array(4096);
	let next = block.length;
	return () => {
		if (next === block.length) {
			getRandomValues(block);
			next = 0;
		}
		return (block[next++] ?? 0) / 2 ** 32;
	};
}
