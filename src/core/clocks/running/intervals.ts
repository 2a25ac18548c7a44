/** A stretch of time in whole minutes since 1970, from `start` to before `end`; without an end yet, Infinity. */
export interface Interval {
	start: number;
	end: number;
}

/** Stretches in order, those that touch or overlap made one, empty ones left out. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
	const merged: Interval[] = [];
	for (const { start, end } of [...intervals].sort((left, right) => left.start - right.start)) {
		if (end <= start) continue;
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}

/** What is left of a stretch without others, which are in order and do not overlap. */
export function withoutIntervals(
	{ start, end }: Interval,
	others: readonly Interval[],
): Interval[] {
	const left: Interval[] = [];
	let from = start;
	for (const other of others) {
		if (other.end <= from) continue;
		if (other.start >= end) break;
		if (other.start > from) left.push({ start: from, end: other.start });
		from = other.end;
	}
	if (from < end) left.push({ start: from, end });
	return left;
}
