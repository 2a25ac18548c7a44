import { condense, type Group } from './alike.ts';
import { type Cell, cellOf } from '~/core/privacy/wave/partition.ts';
import { exposed } from './span.ts';
import type { Wave } from '~/core/privacy/wave/wave.ts';

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

/** The cell of everybody. */
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
	const wanted = [
		{ field: null, groups: new Map([[everybody, new Set(answers.map(({ id }) => id))]]) },
		...wave.breakdowns.flatMap((field) => {
			const cells = partitions[field] ?? null;
			return cells === null ? [] : [{ field, groups: groupsOf(field, cells, answers) }];
		}),
	];
	const shownBefore = earlier.filter(({ reason }) => reason === null);
	const condensed = condense([
		...shownBefore.map(({ people }) => people),
		...wanted.flatMap(({ groups }) => [...groups.values()]),
	]);
	const shown = condensed.groups.slice(0, shownBefore.length);
	const asked = condensed.groups.slice(shownBefore.length).values();
	const issue: Published[] = [];
	for (const { field, groups } of wanted) {
		const isTooFew = [...groups.values()].some(({ size }) => size > 0 && size < wave.fewest);
		for (const [cell, people] of groups) {
			const standing: Group = asked.next().value ?? new Set();
			const wasShown = shownBefore.some((one) => one.field === field && one.cell === cell);
			const unsafe = wasShown ? 'direction_only' : 'too_few';
			const nobody = isTooFew ? 'too_few' : people.size === 0 ? 'no_data' : null;
			const isSafe = () => fits(standing, shown, wave.fewest, condensed.sizeOf);
			const reason = nobody ?? (isSafe() ? null : unsafe);
			if (reason === null) shown.push(standing);
			issue.push({ field, cell, people: reason === null ? people : new Set(), reason });
		}
	}
	return issue;
}

/** Whether a group may be shown beside those that are. */
function fits(
	people: Group,
	shown: readonly Group[],
	fewest: number,
	sizeOf: ReadonlyMap<string, number>,
): boolean {
	const apart = shown.map((one) => difference(one, people, sizeOf));
	if (apart.some((count) => count > 0 && count < fewest)) return false;
	return apart.includes(0) || exposed([...shown, people], fewest, sizeOf) === null;
}

function groupsOf(field: string, cells: readonly Cell[], answers: readonly Answer[]) {
	const groups = new Map(cells.map(({ id }) => [id, new Set<string>()]));
	const byCode = new Map<string, Set<string> | undefined>();
	for (const { id, codes } of answers) {
		const code = codes[field] ?? '';
		// Who is of no group that was there when the wave began counts among everybody only.
		if (!byCode.has(code)) byCode.set(code, groups.get(cellOf(cells, code) ?? ''));
		byCode.get(code)?.add(id);
	}
	return groups;
}

/** How many people are in one of two groups and not in the other. */
function difference(one: Group, other: Group, sizeOf: ReadonlyMap<string, number>): number {
	let count = 0;
	for (const id of one) if (!other.has(id)) count += sizeOf.get(id) ?? 1;
	for (const id of other) if (!one.has(id)) count += sizeOf.get(id) ?? 1;
	return count;
}
