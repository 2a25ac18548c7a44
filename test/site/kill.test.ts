import { describe, expect, inject, it } from 'vitest';
import { killWhileSaving } from './kill-while-saving.ts';
import { createRandom } from './random.ts';

/** A few rounds here; `npm run soak` makes at least fifty of each. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 4);
const timeout = 30_000 + rounds * 15_000;

describe('a browser that is killed', () => {
	it('while saving has kept everything that was said to be saved, once', { timeout }, async () => {
		const seed = Date.now();
		const { acknowledged, found } = await killWhileSaving(
			inject('origin'),
			rounds,
			createRandom(seed),
		);
		console.log(
			`killed ${rounds} times while saving (seed ${seed}): ${acknowledged.length} acknowledged, ${found.length} found`,
		);
		expect(acknowledged.filter((pain) => !found.includes(pain))).toEqual([]);
		expect(new Set(found).size).toBe(found.length);
	});
});
