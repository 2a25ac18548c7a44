import { condense, type Kinds } from './alike.ts';
import { type Answered, groupsOf } from './groups-of.ts';
import { leavesFew } from './leaves-few.ts';
import type { Cell } from './partition.ts';
import { isSamePeople, nobody, type People } from './people.ts';
import { exposed } from './span.ts';
import type { Wave } from './wave.ts';

/** Why a cell has no figure: 不足最小人数, 为保护其他部门而合并, 无数据, 只给方向. Never a count (laws A6). */
export type Reason = 'too_few' | 'merged' | 'no_data' | 'direction_only';

/** What is said of one group in one issue. */
export interface Published {
	/** The breakdown; `null` = everybody. */
	field: string | null;
	cell: string;
	/** Whose answers the figure is of; empty where there is none. For HR's machine, in no file that leaves. */
	people: People;
	/** `null` = the figure is shown. */
	reason: Reason | null;
}

/** The partitions of a wave, by breakdown; `null` = withheld. */
export type Partitions = Readonly<Record<string, readonly Cell[] | null>>;

/** The cell of everybody. */
const everybody = '*all';

/**
 * What may be shown of one question in one issue, beside what earlier issues of the wave have shown of it.
 * Everybody comes first, then the breakdowns as declared: either all groups of one or none, so that nothing
 * can be taken away from the whole. A group that changed by fewer than the wave's fewest people since it was
 * last shown gets no new figure (domain V5), nor does one that would let fewer be worked out by whatever way. With
 * lots, no group of a breakdown is shown either that would leave fewer once one of them goes (`leavesFew`).
 */
export function publish(
	wave: Wave,
	partitions: Partitions,
	answered: Answered,
	earlier: readonly Published[] = [],
): Published[] {
	const wanted = [
		{ field: null, groups: new Map([[everybody, answered.people]]) },
		...wave.breakdowns.flatMap((field) => {
			const cells = partitions[field] ?? null;
			return cells === null ? [] : [{ field, groups: groupsOf(field, cells, answered) }];
		}),
	];
	const shownBefore = earlier.filter(({ reason }) => reason === null);
	const condensed = condense([
		...shownBefore.map(({ people }) => people),
		...wanted.flatMap(({ groups }) => [...groups.values()]),
	]);
	const shown = condensed.groups.slice(0, shownBefore.length);
	const asked = condensed.groups.slice(shownBefore.length).values();
	const { lotOf } = answered;
	const known = shownBefore.map(({ people }) => people);
	const issue: Published[] = [];
	for (const { field, groups } of wanted) {
		const isTooFew = [...groups.values()].some(({ length }) => length > 0 && length < wave.fewest);
		const own: Published[] = [];
		const shownSoFar = shown.length;
		for (const [cell, people] of groups) {
			const standing: Kinds = asked.next().value ?? new Set();
			const wasShown = shownBefore.some((one) => one.field === field && one.cell === cell);
			const unsafe = wasShown ? 'direction_only' : 'too_few';
			const none = isTooFew ? 'too_few' : people.length === 0 ? 'no_data' : null;
			const isSafe = () => fits(standing, shown, wave.fewest, condensed.sizeOf);
			const reason = none ?? (isSafe() ? null : unsafe);
			if (reason === null) shown.push(standing);
			own.push({ field, cell, people: reason === null ? people : nobody, reason });
		}
		const fresh = own.flatMap(({ people, reason }) => (reason === null ? [people] : []));
		const isNew = fresh.some((people) => !known.some((one) => isSamePeople(one, people)));
		// With one group of a breakdown held, the others would still tell it.
		if (field !== null && lotOf && isNew && leavesFew([...known, ...fresh], lotOf, wave.fewest)) {
			shown.length = shownSoFar;
			issue.push(
				...own.map((one) => ({
					...one,
					people: nobody,
					reason: one.reason ?? ('too_few' as const),
				})),
			);
			continue;
		}
		known.push(...fresh);
		issue.push(...own);
	}
	return issue;
}

/** Whether a group may be shown beside those that are. */
function fits(
	people: Kinds,
	shown: readonly Kinds[],
	fewest: number,
	sizeOf: ReadonlyMap<number, number>,
): boolean {
	const apart = shown.map((one) => difference(one, people, sizeOf));
	if (apart.some((count) => count > 0 && count < fewest)) return false;
	return apart.includes(0) || exposed({ groups: [...shown, people], sizeOf }, fewest) === null;
}

/** How many people are in one of two groups and not in the other. */
function difference(one: Kinds, other: Kinds, sizeOf: ReadonlyMap<number, number>): number {
	let count = 0;
	for (const kind of one) if (!other.has(kind)) count += sizeOf.get(kind) ?? 0;
	for (const kind of other) if (!one.has(kind)) count += sizeOf.get(kind) ?? 0;
	return count;
}
