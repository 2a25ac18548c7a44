/** A group of a breakdown as it is shown: one code, or the small ones together. */
export interface Cell {
	/** The code; `others` = several together. */
	id: string;
	/** The codes it is of. */
	of: readonly string[];
}

/** The cell of the small groups: 其他（合并）. No option is called so: a code has no asterisk. */
export const others = '*others';

/**
 * The groups one breakdown is shown by, from how many people each code has. Small ones stand together; where
 * they stay too few, the next smallest joins them. `null` = the breakdown is withheld: nothing would be told
 * apart, or everybody together is too few.
 */
export function partitionOf(
	people: Readonly<Record<string, number>>,
	fewest: number,
): readonly Cell[] | null {
	const codes = Object.keys(people).sort(
		(a, b) => (people[a] ?? 0) - (people[b] ?? 0) || (a < b ? -1 : 1),
	);
	const together: string[] = [];
	let count = 0;
	for (const code of codes) {
		const own = people[code] ?? 0;
		// Codes without anybody need nobody beside them: they tell nothing.
		const isEnough = own >= fewest && (count === 0 || count >= fewest);
		if (isEnough) break;
		together.push(code);
		count += own;
	}
	const alone = codes.filter((code) => !together.includes(code)).sort();
	const cells: Cell[] = alone.map((code) => ({ id: code, of: [code] }));
	if (together.length > 0) cells.push({ id: others, of: together.sort() });
	const shown = cells.length - (together.length > 0 && count === 0 ? 1 : 0);
	return shown < 2 ? null : Object.freeze(cells);
}

/** Which cell a code belongs to; `null` = it was not there when the wave began. */
export function cellOf(cells: readonly Cell[], code: string): string | null {
	return cells.find(({ of }) => of.includes(code))?.id ?? null;
}
