import { leavingFields } from '../handover/leaving-columns.ts';
import { linkedColumns } from '../csv/linked-columns.ts';
import type { ArchiveTable } from './data-package.ts';
import type { Dialect } from './dialect.ts';
import { quoted } from './quoted.ts';
import { nowOf } from './state-views.ts';

/** The names of those views: `steps_with_cases`. */
export function joinedNames(tables: readonly ArchiveTable[]): string[] {
	const there = new Set(tables.map(({ definition }) => definition.id));
	return tables.flatMap(({ definition: { id, parent } }) =>
		(parent?.trackers ?? []).filter((one) => there.has(one)).map((one) => `${id}_with_${one}`),
	);
}

/**
 * Of every parent that is in the archive too: its label beside every row, also where it is not there yet.
 * Where records may belong to several trackers, each of them has a view, and a row its label in one.
 */
export function parentViews(
	{ definition }: ArchiveTable,
	tables: readonly ArchiveTable[],
	dialect: Dialect,
): string[] {
	const { id, parent, fields } = definition;
	const link = fields.find((field) => field.id === parent?.field);
	const column = link && linkedColumns(link).at(-1)?.name;
	if (!parent || column === undefined) return [];
	return parent.trackers.flatMap((tracker) => {
		const above = tables.find((table) => table.definition.id === tracker);
		if (!above) return [];
		const leaving = new Set(
			leavingFields(above.entries, above.definition).map((field) => field.id),
		);
		const label = above.definition.label.filter((one) => leaving.has(one));
		const named = label.map(
			(one) => `parent.${quoted(one)} as ${quoted(`${parent.field}_${one}`)}`,
		);
		return dialect.view(
			`${id}_with_${tracker}`,
			`select ${['child.*', ...named].join(', ')}
from ${quoted(nowOf(id))} child
${dialect.join} ${quoted(nowOf(tracker))} parent on parent."_id" = child.${quoted(column)}`,
		);
	});
}
