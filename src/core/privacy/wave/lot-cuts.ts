import { condense } from './alike.ts';
import type { People } from './people.ts';

/** By a person's number the number of the lot the answer came to be shown with (`showInLots`); -1 = none. */
export type LotOf = ArrayLike<number>;

/** A lot that may tell of few beside some groups, and who is among these few; `null` = there are none in this way. */
export interface LotCut {
	lot: readonly number[];
	/** Those of the lot whom no group tells apart from others outside it. */
	within: readonly number[] | null;
	/** The kinds of those others, as `condense` numbers them. */
	without: readonly number[] | null;
}

/**
 * The lots worth trying beside groups. Of people no group tells apart, whatever follows from groups and a lot that cuts
 * through them takes in those within the lot, or those without it: both must be fewer than `fewest` together. In the first
 * case others lie wholly within the lot, which has that many itself, and a group takes them away again.
 */
export function cutsOf(groups: readonly People[], lotOf: LotOf, fewest: number): LotCut[] {
	const { kindOf, sizeOf } = condense(groups);
	/** Whoever is in no group cannot be taken away again. */
	const sizeAround = (person: number) =>
		sizeOf.get(kindOf[person] ?? 0) ?? Number.POSITIVE_INFINITY;
	const sizes = sizesOf(lotOf);
	const lots = new Map<number, number[]>();
	for (let person = 0; person < lotOf.length; person++) {
		const lot = lotOf[person] ?? -1;
		if (lot >= 0 && sizeAround(person) < (sizes[lot] ?? 0) + fewest) lots.set(lot, []);
	}
	if (lots.size === 0) return [];
	for (let person = 0; person < lotOf.length; person++) lots.get(lotOf[person] ?? -1)?.push(person);
	return [...lots.values()].flatMap((lot) => {
		const counts = new Map<number, number>();
		for (const person of lot) {
			const kind = kindOf[person] ?? 0;
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
		const cut = lot.filter((person) => (counts.get(kindOf[person] ?? 0) ?? 0) < sizeAround(person));
		const without = new Map(cut.map((person) => [kindOf[person] ?? 0, sizeAround(person)]));
		const around = [...without.values()].reduce((sum, size) => sum + size, 0);
		const isFewWithin = cut.length < lot.length && cut.length < fewest;
		const isFewWithout = around - cut.length < fewest;
		if (!isFewWithin && !isFewWithout) return [];
		const others = isFewWithout ? [...without.keys()] : null;
		return [{ lot, within: isFewWithin ? cut : null, without: others }];
	});
}

function sizesOf(lotOf: LotOf): readonly number[] {
	const sizes: number[] = [];
	for (let person = 0; person < lotOf.length; person++) {
		const lot = lotOf[person] ?? -1;
		if (lot >= 0) sizes[lot] = (sizes[lot] ?? 0) + 1;
	}
	return sizes;
}
