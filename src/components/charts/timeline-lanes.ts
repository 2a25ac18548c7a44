/** Something that changed on a day, and what kind of change it is; left out: of no kind. */
export interface DatedChange {
	/** `2026-10-01`. */
	on: string;
	label: string;
	of?: string | undefined;
}

/** A mark on a line: of one change its number, of several in one week those from the first to the last. */
export interface LaneMark {
	on: string;
	numbers: string;
}

/** One line of a timeline, with its changes as they are numbered. */
export interface Lane {
	/** What all of them are; empty: nothing is to be said. */
	name: string;
	changes: (DatedChange & { number: number })[];
	marks: LaneMark[];
}

const day = 86_400_000;

/**
 * Changes by what they are, each line oldest first, numbered through. Those of one line within a week of its mark share
 * it, so that numbers never lie on each other; outside `from` to `to` they have a number and no mark.
 */
export function timelineLanes(changes: readonly DatedChange[], from: string, to: string): Lane[] {
	const names = [...new Set(changes.map(({ of }) => of ?? ''))].sort();
	let number = 0;
	return names.map((name) => {
		const own = changes
			.filter(({ of }) => (of ?? '') === name)
			.toSorted((a, b) => (a.on + a.label < b.on + b.label ? -1 : 1))
			.map((one) => ({ ...one, number: ++number }));
		const marks: { on: string; first: number; last: number }[] = [];
		for (const one of own) {
			if (one.on < from || one.on > to) continue;
			const before = marks.at(-1);
			if (before && Date.parse(one.on) - Date.parse(before.on) < 7 * day) before.last = one.number;
			else marks.push({ on: one.on, first: one.number, last: one.number });
		}
		return { name, changes: own, marks: marks.map(toMark) };
	});
}

function toMark({ on, first, last }: { on: string; first: number; last: number }): LaneMark {
	return { on, numbers: first === last ? String(first) : `${first}–${last}` };
}
