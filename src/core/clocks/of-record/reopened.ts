import type { Interval } from '../running/intervals.ts';

/** Whether at a minute something stood done: it was done, and not opened again since. Both lists are in order. */
export function stoodDoneAt(
	minute: number,
	done: readonly number[],
	reopened: readonly number[],
): boolean {
	const last = done.findLast((one) => one <= minute);
	return last !== undefined && !reopened.some((one) => one > last && one <= minute);
}

/** The stretches in which it stood done until it was opened again, in order. */
export function closedStretches(done: readonly number[], reopened: readonly number[]): Interval[] {
	const closed: Interval[] = [];
	for (const start of done) {
		// Done twice without having been opened in between: it was closed all the time.
		if (start < (closed.at(-1)?.end ?? start)) continue;
		const end = reopened.find((one) => one > start);
		if (end !== undefined) closed.push({ start, end });
	}
	return closed;
}
