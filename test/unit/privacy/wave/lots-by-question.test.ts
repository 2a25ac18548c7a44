import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { type Lot, looksIn, showInLots as steps } from '~/core/privacy/wave/lots.ts';
import { atOnce } from '~/core/figures/at-once.ts';

const rows = (count: number, from = 0) =>
	Array.from({ length: count }, (_, at) => `h${String(from + at).padStart(3, '0')}`);
const random = seededRandom(7);
const showInLots = (...asked: Parameters<typeof steps>) => atOnce(steps(...asked));

describe('Rows shown in lots by what they answer', () => {
	/** Each row answers each of three questions or finds it does not apply: as its number says. */
	const mustWait = () => false;
	const answers = {
		mustWait,
		answeredIn: (row: string) =>
			['a', 'b', 'c'].filter((_, at) => (Number(row.slice(1)) >> at) % 4 !== 3).join('\n'),
	};
	const answering = (question: string, among: Iterable<string>) =>
		[...among].filter((row) => answers.answeredIn(row).split('\n').includes(question));
	/** How many answers are told of the lots that are shown: of a lot none or at least five. */
	const told = (question: string, lots: readonly Lot[], shown: ReadonlySet<string>) =>
		lots
			.filter(([row = '']) => shown.has(row))
			.map((lot) => answering(question, lot).length)
			.filter((count) => count >= 5);

	it('never differ by one to four answers to a question, whatever came, went and came back', () => {
		const look = fc.uniqueArray(fc.constantFrom(...rows(64)), { minLength: 20 });
		const looks = fc.array(fc.tuple(look, fc.boolean()), { minLength: 2, maxLength: 5 });
		fc.assert(
			fc.property(looks, fc.nat(), (all, seed) => {
				const chance = seededRandom(seed);
				let lots: readonly Lot[] = [];
				const there = new Set<string>();
				const seen = all.map(([some, isIn]) => {
					for (const row of some)
						if (isIn) there.add(row);
						else there.delete(row);
					const found = showInLots(lots, [...there], 5, chance, answers);
					lots = found.lots;
					expect(found.shown.size + found.waiting + found.held).toBe(there.size);
					return found.shown;
				});
				for (const question of ['a', 'b', 'c']) {
					// Lots are told whole or not at all, so that looks differ by lots.
					for (const shown of seen)
						for (const lot of lots)
							expect(new Set(lot.map((row) => shown.has(row))).size).toBeLessThanOrEqual(1);
					for (const look of looksIn(lots)) {
						const own = lots.filter(([row = '']) => look.includes(row));
						const count = answering(question, look).length;
						const sum = told(question, own, new Set(look)).reduce((sum, one) => sum + one, 0);
						// Nothing is left out of what may be told.
						expect(sum).toBe(count < 5 ? 0 : count);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('tell none of what a few answered that came first, were undone, and came back beside others', () => {
		const few = { mustWait, answeredIn: (row: string) => (row.endsWith('0') ? 'a\nb' : 'a') };
		const first = showInLots([], rows(40), 5, random, few);
		const others = [...rows(60, 100), ...rows(20, 40)];
		const without = showInLots(first.lots, others, 5, random, few);
		const back = showInLots(without.lots, [...others, ...rows(40)], 5, random, few);
		expect(back.shown.size).toBe(120);
		const counts = back.lots.map((lot) => lot.filter((row) => row.endsWith('0')).length);
		// Four of the first forty; eight of those that came while these were gone.
		expect(counts.filter((count) => count >= 5).reduce((sum, one) => sum + one, 0)).toBe(8);
		expect(counts.reduce((sum, one) => sum + one, 0)).toBe(12);
	});

	it('wait where too few say what cannot be left out of them', () => {
		const rounds = {
			mustWait: (line: string) => line !== 'a',
			answeredIn: (row: string) => (row < 'h003' ? 'a\nbefore' : 'a\nafter'),
		};
		expect(showInLots([], rows(20), 5, random, rounds)).toMatchObject({ waiting: 3 });
	});

	it('stand in small lots where two questions that few answer overlap', () => {
		const two = {
			mustWait,
			answeredIn: (row: string) =>
				['a', ...(row < 'h007' ? ['b'] : []), ...(row >= 'h004' && row < 'h011' ? ['c'] : [])].join(
					'\n',
				),
		};
		const { lots } = showInLots([], rows(64), 5, random, two);
		expect(Math.max(...lots.map(({ length }) => length))).toBeLessThanOrEqual(12);
	});

	it('stand in small lots all the same, and one that answers what few do waits for four others', () => {
		const first = showInLots([], rows(64), 5, random, answers);
		expect(first.shown.size).toBe(64);
		expect(first.lots.length).toBeGreaterThanOrEqual(8);
		const rare = {
			mustWait,
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
		const told = { mustWait, answeredIn: (row: string) => (row <= 'h005' ? 'a\nb' : 'a') };
		const first = showInLots([], rows(5), 5, random, told);
		const without = showInLots(first.lots, rows(6, 5), 5, random, told);
		expect([without.shown.has('h005'), without.shown.size, without.waiting]).toEqual([false, 5, 1]);
		const back = showInLots(without.lots, rows(11), 5, random, told);
		expect([back.shown.size, back.waiting]).toEqual([10, 1]);
	});
});
