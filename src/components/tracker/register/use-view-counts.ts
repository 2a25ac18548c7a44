import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { inSlices } from '~/device/in-slices.ts';
import type { RegisterRow } from './register-row.ts';
import { isInView } from './register-views.ts';

/** How many records each saved view has, by its id. */
export type ViewCounts = ReadonlyMap<string, number>;

/** Counts the records of each saved view, in slices; those of before until then. `null`: not yet counted. */
export function useViewCounts(
	definition: Definition,
	rows: readonly RegisterRow[] | null,
	role: string | null,
): ViewCounts | null {
	const [counts, setCounts] = useState<ViewCounts | null>(null);
	useEffect(() => {
		let left = false;
		const found = new Map(definition.views.map(({ id }) => [id, 0]));
		const count = (row: RegisterRow) => {
			for (const view of definition.views) {
				if (isInView(row, view, definition, role))
					found.set(view.id, (found.get(view.id) ?? 0) + 1);
			}
		};
		if (rows)
			void inSlices(rows, count, () => left).then((done) => done && !left && setCounts(found));
		return () => {
			left = true;
		};
	}, [definition, rows, role]);
	return counts;
}
