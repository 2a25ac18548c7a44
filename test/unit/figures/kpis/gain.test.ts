import { expect, it } from 'vitest';
import { kpisOf, record } from './cases.ts';

const hands = (before: [number, number] | null, after: [number, number]) =>
	record('training_hands', {
		...{ held_on: '2026-11-03', course: 'everyone', question: 'q' },
		...(before && { before_right: before[0], before_asked: before[1] }),
		...{ after_right: after[0], after_asked: after[1] },
	});
const gained = (...entries: ReturnType<typeof record>[]) =>
	kpisOf(entries).find(({ definition: { metric, part } }) => metric === 'K41' && part === 'gained');

it('What a training raised is the share of right answers after less before, with its interval, from ten answers each', () => {
	const told = gained(hands([11, 21], [18, 21]), hands(null, [1, 30]));
	expect(told?.value).toBeCloseTo(7 / 21);
	expect(told?.interval?.low).toBeCloseTo(0.057, 2);
	// Hands that were raised once only tell no rise: the record is missing.
	expect(told).toMatchObject({ n: 21, missing: 1 });
	expect(gained(hands([1, 9], [9, 9]))?.value).toBeNull();
	expect(gained()?.reason).toBe('no_data');
});

it('Training completed is who finished among who was to be trained, over all sessions', () => {
	const session = (done: number, expected: number) =>
		record('trainings', { held_on: '2026-11-03', course: 'everyone', done, expected });
	const found = kpisOf([session(22, 24), session(3, 6)]).find(
		({ definition: { metric, part } }) => metric === 'K41' && part === 'done',
	);
	expect(found?.value).toBeCloseTo(25 / 30);
});
