import { type Cell, cellOf } from './partition.ts';
import { exposed, type Group } from './span.ts';
import type { Wave } from './wave.ts';

/** Why a cell has no figure: 不足最小人数, 为保护其他部门而合并, 无数据, 只给方向. Never a count (laws A6). */
export type Reason = 'too_few' | 'merged' | 'no_data' | 'direction_only';

/** One answer to one question: whose row, and by field the code of the group it belongs to. */
export interface Answer {
	id: string;
	codes: Readonly<Record<string, string>>;
}

/** What is said of one group in one issue. */
export interface Published {
	/** The breakdown; `null` = everybody. */
	field: string | null;
	cell: string;
	/** Whose answers the figure is of; empty where there is none. For HR's machine, in no file that leaves. */
	people: Group;
	/** `null` = the figure is shown. */
	reason: Reason | null;
}

/** The partitions of a wave, by breakdown; `null` = withheld. */
export type Partitions = Readonly<Record<string, readonly Cell[] | null>>;

/** Everybody. */
const everybody = '*all';

/**
 * What may be shown of one question in one issue, beside what earlier issues of the wave have shown of it.
 * Everybody comes first, then the breakdowns as declared: either all groups of one or none, so that nothing
 * can be taken away from the whole. A group that changed by fewer than the wave's fewest people since it was
 * last shown gets no new figure (domain V5), nor does one that would let fewer be worked out by whatever way.
 */
export function publish(
	wave: Wave,
	partitions: Partitions,
	answers: readonly Answer[],
	earlier: readonly Published[] = [],
): Published[] {
	const shown = earlier.flatMap(({ people, reason }) => (reason === null ? [people] : []));
	const issue: Published[] = [];
	const add = (field: string | null, groups: ReadonlyMap<string, Group>) => {
		const sizes = [...groups.values()].map(({ size }) => size);
		const isTooFew = sizes.some((size) => size > 0 && size < wave.fewest);
		for (const [cell, people] of groups) {
			const wasShown = earlier.some(
				(one) => one.reason === null && one.field === field && one.cell === cell,
			);
			const unsafe = wasShown ? 'direction_only' : 'too_few';
			const nobody = isTooFew ? 'too_few' : people.size === 0 ? 'no_data' : null;
			const reason = nobody ?? (isSafe(people, shown, wave.fewest) ? null : unsafe);
			if (reason === null) shown.push(people);
			issue.push({ field, cell, people: reason === null ? people : new Set(), reason });
		}
	};
	add(null, new Map([[everybody, new Set(answers.map(({ id }) => id))]]));
	for (const field of wave.breakdowns) {
		const cells = partitions[field] ?? null;
		if (cells !== null) add(field, groupsOf(field, cells, answers));
	}
	return issue;
}

/** Whether a group may be shown beside those that are. */
function isSafe(people: Group, shown: readonly Group[], fewest: number): boolean {
	const apart = shown.map((one) => difference(one, people));
	if (apart.some((count) => count > 0 && count < fewest)) return false;
	return apart.includes(0) || exposed([...shown, people], fewest) === null;
}

function groupsOf(field: string, cells: readonly Cell[], answers: readonly Answer[]) {
	const groups = new Map(cells.map(({ id }) => [id, new Set<string>()]));
	// Who is of no group that was there when the wave began counts among everybody only.
	for (const { id, codes } of answers) groups.get(cellOf(cells, codes[field] ?? '') ?? '')?.add(id);
	return groups;
}

/** How many people are in one of two groups and not in the other. */
function difference(one: Group, other: Group): number {
	let both = 0;
	for (const id of one) if (other.has(id)) both++;
	return one.size + other.size - 2 * both;
}
