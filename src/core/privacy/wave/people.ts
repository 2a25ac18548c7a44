/** Somebody's rows published together, each as its number in the roll; rising. */
export type People = Uint32Array;

/** Nobody. */
export const nobody: People = new Uint32Array();

/** Numbers for ids, so that a hundred thousand of them are compared as numbers. */
export interface Roll {
	/** The number of an id; one that has none yet gets the next. */
	numberOf(id: string): number;
	/** The numbers of some ids, rising; an id that has none yet gets the next. */
	numbersOf(ids: Iterable<string>): People;
}

/** A roll of which the first ids are these, in this order. */
export function createRoll(ids: readonly string[] = []): Roll {
	const numbers = new Map(ids.map((id, at) => [id, at]));
	let next = ids.length;
	const numberOf = (id: string) => {
		const known = numbers.get(id);
		const number = known ?? next++;
		if (known === undefined) numbers.set(id, number);
		return number;
	};
	return {
		numberOf,
		numbersOf(wanted) {
			const found: number[] = [];
			let isRising = true;
			let before = -1;
			for (const id of wanted) {
				const number = numberOf(id);
				isRising &&= number > before;
				before = number;
				found.push(number);
			}
			const people = Uint32Array.from(found);
			return isRising ? people : people.sort();
		},
	};
}

/** Whether two groups are of the same people. */
export function isSamePeople(one: People, other: People): boolean {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}
