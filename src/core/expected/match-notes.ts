import type { Occurrence } from '../clocks/occurrences.ts';

/** What was noted, by the day it was planned for. */
export interface Note {
	id: string;
	planned: string;
}

/** What was noted of each day, and what belongs to none. */
export interface Matched<One extends Note> {
	byDay: ReadonlyMap<string, One>;
	besides: One[];
}

/** So many days away at most what is rare may be planned for, and still be meant. */
export const farthestMeant = 45;

/**
 * Which note belongs to which expected day: the one planned for it, or for the day off it was moved from; else
 * the nearest that is nobody's, nearer to it than to any other day. `notes` in an order that never changes.
 */
export function matchNotes<One extends Note>(
	expected: readonly Occurrence[],
	notes: readonly One[],
): Matched<One> {
	const byDay = new Map<string, One>();
	let left = notes;
	const take = (find: (note: One) => string | undefined) => {
		left = left.filter((note) => {
			const day = find(note);
			if (day === undefined || byDay.has(day)) return true;
			byDay.set(day, note);
			return false;
		});
	};
	const days = new Set(expected.map(({ day }) => day));
	const moved = new Map(
		expected.flatMap(({ day, movedFrom }) => (movedFrom ? [[movedFrom, day]] : [])),
	);
	take(({ planned }) => (days.has(planned) ? planned : undefined));
	take(({ planned }) => moved.get(planned));
	take(({ planned }) => nearest(expected, planned, byDay)?.day);
	return { byDay, besides: [...left] };
}

function nearest(
	expected: readonly Occurrence[],
	planned: string,
	taken: ReadonlyMap<string, unknown>,
): Occurrence | undefined {
	const ranked = expected
		.map((one, at) => ({ one, at, apart: daysApart(one.day, planned) }))
		.filter(({ apart }) => apart <= farthestMeant)
		.sort((a, b) => a.apart - b.apart);
	return ranked.find(({ one, at, apart }) => {
		if (taken.has(one.day)) return false;
		const gaps = [expected[at - 1], expected[at + 1]].flatMap((next) =>
			next ? daysApart(next.day, one.day) : [],
		);
		// Half the way to the next one: what lies beyond belongs to that one.
		return apart <= Math.min(...gaps.map((gap) => gap / 2), farthestMeant);
	})?.one;
}

function daysApart(one: string, other: string): number {
	return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
