import type { Problem } from '~/core/fields/problem.ts';
import type { AsideRow } from '~/core/imports/plan.ts';

/** Rows set aside that came in one file, or for one reason. */
export interface AsideGroup {
	id: string;
	/** The file they came in; `null`: the group is one of a reason. */
	source: string | null;
	/** Why the first of them was set aside; `null`: the group is one of a file. */
	reason: Problem | null;
	/** The tracker of the first of them. */
	tracker: string | null;
	count: number;
}

/**
 * The groups by their ids; `onRow` is told of every row and each group it is in. Rows of `anonymous`
 * trackers are in none of a file: the file would tell whose they are.
 */
export function createAsideGroups(
	rows: readonly AsideRow[],
	anonymous: ReadonlySet<string>,
	onRow: (group: string, row: AsideRow) => void,
): Map<string, AsideGroup> {
	const groups = new Map<string, AsideGroup>();
	const add = (row: AsideRow, group: Pick<AsideGroup, 'id' | 'source' | 'reason'>) => {
		const known = groups.get(group.id) ?? { ...group, tracker: row.tracker, count: 0 };
		groups.set(group.id, known);
		known.count += 1;
		onRow(group.id, row);
	};
	for (const row of rows) {
		const { source, tracker } = row;
		if (!anonymous.has(tracker ?? '')) add(row, { id: `file ${source}`, source, reason: null });
		const reasons = new Map(row.problems.map((reason) => [idOf(reason, row.tracker), reason]));
		for (const [id, reason] of reasons) add(row, { id, source: null, reason });
	}
	return groups;
}

function idOf({ key, field }: Problem, tracker: string | null): string {
	return `reason ${key} ${tracker ?? ''} ${field ?? ''}`;
}
