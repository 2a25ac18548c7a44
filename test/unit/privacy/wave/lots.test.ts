import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { type Lot, looksIn, showInLots as steps } from '~/core/privacy/wave/lots.ts';
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

	/** Each row answers each of three questions or finds it does not apply: as its number says. */
	const answers = {
		answeredIn: (row: string) =>
			['a', 'b', 'c'].filter((_, at) => (Number(row.slice(1)) >> at) % 4 !== 3).join('\n'),
	};
	const answering = (question: string, among: Iterable<string>) =>
		[...among].filter((row) => answers.answeredIn(row).split('\n').includes(question));

	it('never differ by one to four answers to a question that was told, whatever came and went', () => {
		const look = fc.uniqueArray(fc.constantFrom(...rows(64)), { minLength: 20 });
		fc.assert(
			fc.property(fc.array(look, { minLength: 2, maxLength: 5 }), fc.nat(), (looks, seed) => {
				const chance = seededRandom(seed);
				let lots: readonly Lot[] = [];
				// Files come; one that has gone takes its lot with it.
				const there = new Set<string>();
				const seen = looks.map((more) => {
					for (const row of more) there.add(row);
					const found = showInLots(lots, [...there], 5, chance, answers);
					lots = found.lots;
					expect(found.shown.size + found.waiting).toBe(there.size);
					return found.shown;
				});
				for (const question of ['a', 'b', 'c'])
					for (const [at, one] of seen.entries()) {
						const before = answering(question, seen[at - 1] ?? []).length;
						const apart = answering(question, one).length - before;
						expect(before < 5 || apart === 0 || apart >= 5).toBe(true);
					}
				for (const lot of lots)
					for (const question of ['a', 'b', 'c']) {
						const count = answering(question, lot).length;
						const all = answering(
							question,
							looksIn(lots).find((own) => own.includes(lot[0] ?? '')) ?? [],
						);
						expect(count === 0 || count >= Math.min(5, all.length)).toBe(true);
					}
			}),
			{ numRuns: 60 },
		);
	});

	it('stand in small lots all the same, and one that answers what few do waits for four others', () => {
		const first = showInLots([], rows(64), 5, random, answers);
		expect(first.shown.size).toBe(64);
		expect(first.lots.length).toBeGreaterThan(8);
		const rare = {
			answeredIn: (row: string) => (row < 'h070' ? 'a\nb' : row < 'h079' ? 'a' : 'a\nb'),
		};
		const told = showInLots([], rows(70), 5, random, rare);
		const later = showInLots(told.lots, rows(80), 5, random, rare);
		expect([later.shown.size, later.waiting]).toEqual([79, 1]);
		expect(showInLots(later.lots, rows(84), 5, random, rare).waiting).toBe(0);
		expect(looksIn(later.lots).map(({ length }) => length)).toEqual([70, 9]);
	});

	it('wait while one answers what may have been told by rows that are gone, who are back later', () => {
		// Five answered it, were undone, and come again beside one other.
		const told = { answeredIn: (row: string) => (row <= 'h005' ? 'a\nb' : 'a') };
		const first = showInLots([], rows(5), 5, random, told);
		const without = showInLots(first.lots, rows(6, 5), 5, random, told);
		expect([without.shown.has('h005'), without.shown.size, without.waiting]).toEqual([false, 5, 1]);
		const back = showInLots(without.lots, rows(11), 5, random, told);
		expect([back.shown.size, back.waiting]).toEqual([10, 1]);
	});
});
