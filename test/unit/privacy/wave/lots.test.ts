import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { type Lot, showInLots as steps } from '~/core/privacy/wave/lots.ts';
import { atOnce } from '~/core/figures/at-once.ts';

const rows = (count: number, from = 0) =>
	Array.from({ length: count }, (_, at) => `h${String(from + at).padStart(3, '0')}`);
const random = seededRandom(7);
const showInLots = (...asked: Parameters<typeof steps>) => atOnce(steps(...asked));

describe('Rows of an anonymous form shown in lots', () => {
	it('are all shown at first, where they are enough, and none where they are not', () => {
		expect(showInLots([], rows(23), 5, random).shown.size).toBe(23);
		expect(showInLots([], rows(4), 5, random)).toMatchObject({ lots: [], waiting: 4 });
	});

	it('wait where fewer than five come later, and come with the fifth', () => {
		const first = showInLots([], rows(23), 5, random);
		const later = showInLots(first.lots, rows(27), 5, random);
		expect([later.shown, later.waiting]).toEqual([first.shown, 4]);
		expect(showInLots(later.lots, rows(28), 5, random).shown.size).toBe(28);
	});

	it('go with their lot where one has gone, stay away while it has, and are back with it', () => {
		const first = showInLots([], rows(23), 5, random);
		const without = showInLots(first.lots, rows(22), 5, random);
		expect(without.held).toBeGreaterThanOrEqual(4);
		expect(without.held).toBeLessThanOrEqual(8);
		expect(showInLots(without.lots, rows(23), 5, random).shown).toEqual(first.shown);
		const more = showInLots(without.lots, [...rows(22), ...rows(6, 50)], 5, random);
		expect(more.held).toBe(without.held);
	});

	it('never differ by one to four between any two looks, whatever came and went', () => {
		const look = fc.uniqueArray(fc.constantFrom(...rows(40)), { maxLength: 40 });
		fc.assert(
			fc.property(fc.array(look, { minLength: 2, maxLength: 8 }), fc.nat(), (looks, seed) => {
				const chance = seededRandom(seed);
				let lots: readonly Lot[] = [];
				const seen = looks.map((there) => {
					const found = showInLots(lots, there, 5, chance);
					lots = found.lots;
					expect(found.shown.size + found.waiting + found.held).toBe(there.length);
					return found.shown;
				});
				for (const one of seen)
					for (const other of seen) {
						const apart = [...one].filter((row) => !other.has(row)).length;
						expect(apart === 0 || apart >= 5).toBe(true);
					}
			}),
			{ numRuns: 500 },
		);
	});
});
