import { isGroup } from '~/core/tables/table-row.ts';
import type { FilterColumn } from './filter-columns.ts';
import type { TableSource } from './table-source.ts';

/** A source that knows no words: its groups called as the columns call them. `none`: the group without an answer. */
export function withGroupLabels(
	{ query, rows }: TableSource,
	columns: readonly FilterColumn[],
	none: string,
): TableSource {
	const labels = new Map<number, ReadonlyMap<string, string>>();
	return {
		async query(tracker, asked) {
			const found = await query(tracker, asked);
			const column = columns.find(({ id }) => id === asked.group);
			labels.clear();
			if (column) {
				labels.set(found.token, new Map(column.options.map(({ code, label }) => [code, label])));
			}
			return found;
		},
		async rows(token, start, end) {
			const lines = await rows(token, start, end);
			const called = labels.get(token);
			if (!called || !lines) return lines;
			return lines.map((line) => {
				if (!isGroup(line)) return line;
				const { group, label } = line;
				return { ...line, label: group === null ? none : (called.get(group) ?? label) };
			});
		},
	};
}
