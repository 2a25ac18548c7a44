/** Counts different texts without keeping them: a file may have millions of rows. */
export interface DistinctTexts {
	/** Whether it is a new one. */
	add(text: string): boolean;
	/** How many different ones were added. */
	size(): number;
}

/** Places to begin with; doubled whenever half of them are taken. */
const fewest = 64;

/** By 64 bits of each: were they chance, of ten million rows two would be taken for one in one file of three hundred thousand. */
export function createDistinctTexts(): DistinctTexts {
	let table = new Uint32Array(2 * fewest);
	let count = 0;
	const put = (into: Uint32Array, high: number, low: number): boolean => {
		const last = into.length / 2 - 1;
		for (let at = low & last; ; at = (at + 1) & last) {
			const [first, second] = [into[2 * at], into[2 * at + 1]];
			if (first === high && second === low) return false;
			if (first !== 0 || second !== 0) continue;
			into[2 * at] = high;
			into[2 * at + 1] = low;
			return true;
		}
	};
	const grow = () => {
		const larger = new Uint32Array(table.length * 2);
		for (let at = 0; at < table.length; at += 2) {
			const [high = 0, low = 0] = [table[at], table[at + 1]];
			if (high !== 0 || low !== 0) put(larger, high, low);
		}
		table = larger;
	};
	return {
		size: () => count,
		add(text) {
			let high = 0x811c9dc5;
			let low = 0x9e3779b9;
			for (let at = 0; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				high = Math.imul(high ^ unit, 0x01000193);
				low = Math.imul(low ^ unit, 0x85ebca6b);
				low ^= low >>> 15;
			}
			// Each half tells of the other as well, so that rows that differ in a digit lie far apart; no two become one by it.
			high =
				Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
			low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
			// Nothing but zeros is an empty place.
			const isNew = put(table, high >>> 0, low >>> 0 || 1);
			if (isNew) count++;
			if (count * 4 > table.length) grow();
			return isNew;
		},
	};
}
