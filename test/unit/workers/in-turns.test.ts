import { describe, expect, it } from 'vitest';
import { filterInTurns, groupInTurns, mapInTurns } from '~/workers/collect/in-turns.ts';
import { Cancelled, type Pacer } from '~/workers/collect/pacer.ts';
import { sortInTurns } from '~/workers/collect/sort-in-turns.ts';

/** Says it is time to pause whenever it is asked, and counts how often it did. */
function impatient(cancelAfter = Infinity): Pacer & { pauses: number } {
	const pacer = {
		pauses: 0,
		due: () => true,
		async pause() {
			pacer.pauses += 1;
			if (pacer.pauses > cancelAfter) throw new Cancelled();
		},
	};
	return pacer;
}

const many = Array.from({ length: 20_001 }, (_, at) => ({ at, key: (at * 7919) % 97 }));
const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;

describe('A hundred thousand rows', () => {
	it('are in order, equal ones as they came, with pauses in between', async () => {
		const pacer = impatient();
		expect(await sortInTurns(many, pacer, byKey)).toEqual(many.toSorted(byKey));
		expect(pacer.pauses).toBeGreaterThan(9);
	});

	it.each([0, 1, 4096, 4097])('or only %s of them', async (count) => {
		const some = many.slice(0, count);
		expect(await sortInTurns(some, impatient(), byKey)).toEqual(some.toSorted(byKey));
	});

	it('are made something of, left out and divided as at once', async () => {
		const pacer = impatient();
		expect(await mapInTurns(many, pacer, ({ at }) => at + 1)).toEqual(many.map(({ at }) => at + 1));
		const isOdd = ({ key }: { key: number }) => key % 2 === 1;
		expect(await filterInTurns(many, pacer, isOdd)).toEqual(many.filter(isOdd));
		const groups = await groupInTurns(many, pacer, ({ key }) => String(key));
		expect([...groups]).toEqual([...Map.groupBy(many, ({ key }) => String(key))]);
		expect(pacer.pauses).toBeGreaterThan(200);
	});

	it('are left where they are once somebody cancels', async () => {
		await expect(sortInTurns(many, impatient(2), byKey)).rejects.toThrow(Cancelled);
		await expect(mapInTurns(many, impatient(2), ({ at }) => at)).rejects.toThrow(Cancelled);
	});
});
