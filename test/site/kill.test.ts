import { describe, expect, inject, it } from 'vitest';
import { bigFile, bigFileRows } from './big-file.ts';
import { killWhileImporting } from './kill-while-importing.ts';
import { killWhileLearning } from './kill-while-learning.ts';
import { killWhileTakingIn } from './kill-while-taking-in.ts';
import { killWhileSaving } from './kill-while-saving.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';

/** One round of saving here, at another moment each time; `npm run soak` makes fifty, and of three more. */
const soaks = process.env['KILL_ROUNDS'] !== undefined;
const rounds = Number(process.env['KILL_ROUNDS'] ?? 1);
const timeout = 60_000 + rounds * 20_000;

describe('a browser that is killed', () => {
	it('while saving has kept everything that was said to be saved, once', { timeout }, async () => {
		const seed = Date.now();
		const { acknowledged, found } = await killWhileSaving(
			inject('origin'),
			rounds,
			seededRandom(seed),
		);
		console.log(
			`killed ${rounds} times while saving (seed ${seed}): ${acknowledged.length} acknowledged, ${found.length} found`,
		);
		expect(acknowledged.length).toBeGreaterThanOrEqual(rounds);
		expect(acknowledged.filter((pain) => !found.includes(pain))).toEqual([]);
		expect(new Set(found).size).toBe(found.length);
	});

	// In `training.test.ts` a tab crashes there.
	it.runIf(soaks)(
		'in the middle of a course comes back to the very question, marked',
		{ timeout },
		async () => {
			const { before, after } = await killWhileLearning(inject('origin'), Math.min(rounds, 2));
			expect(before.length).toBeGreaterThan(0);
			expect(after).toEqual(before);
		},
	);

	// In `collect/lasting` its worker is killed there.
	it.runIf(soaks)(
		'while importing has all of the import or nothing of it',
		{ timeout },
		async () => {
			const seed = Date.now();
			const counts = await killWhileImporting(
				inject('origin'),
				[bigFile()],
				rounds,
				seededRandom(seed),
			);
			const whole = counts.filter((count) => count === bigFileRows).length;
			console.log(
				`killed ${rounds} times while importing ${bigFileRows} rows (seed ${seed}): ${whole} whole, ${counts.filter((count) => count === 0).length} nothing`,
			);
			expect(counts.filter((count) => count !== 0 && count !== bigFileRows)).toEqual([]);
		},
	);

	// In `storage/take-in.test` it ends half way in each run.
	it.runIf(soaks)(
		'while taking a file into its own register has all of it or nothing',
		{ timeout },
		async () => {
			const seed = Date.now();
			const counts = await killWhileTakingIn(inject('origin'), rounds, seededRandom(seed));
			const whole = counts.filter((count) => count === bigFileRows).length;
			console.log(
				`killed ${rounds} times while taking ${bigFileRows} rows in (seed ${seed}): ${whole} whole, ${counts.filter((count) => count === 0).length} nothing`,
			);
			expect(counts.filter((count) => count !== 0 && count !== bigFileRows)).toEqual([]);
		},
	);
});
