import { leavingFields } from '../handover/leaving-columns.ts';
import { linkedColumns } from '../csv/linked-columns.ts';
import type { ArchiveTable } from './data-package.ts';
import type { Dialect } from './dialect.ts';
import { literal, quoted } from './quoted.ts';
import { nowOf, stateOf } from './state-views.ts';

/**
 * The view `_orphans`: every link of a record that leads to none, with `why`: `not_come`, as a child may come before
 * what it belongs to, or `deleted`. Foreign keys cannot say it: a table holds every revision, and what has not come yet
 * is no mistake.
 */
export function orphansView(tables: readonly ArchiveTable[], dialect: Dialect): string[] {
	const there = new Set(tables.map(({ definition }) => definition.id));
	const selects = tables.flatMap(({ definition, entries }) =>
		leavingFields(entries, definition).flatMap((field) => {
			const [id, tracker] = linkedColumns(field).toReversed();
			if (field.type !== 'link' || !id) return [];
			return field.to
				.filter((to) => there.has(to))
				.map((to) => orphansOf(definition.id, id.name, tracker?.name ?? null, to, dialect));
		}),
	);
	return selects.length === 0 ? [] : dialect.view('_orphans', selects.join('\nunion all\n'));
}

/** `says`: the column that says to which tracker a link leads; `null`: all lead to one. */
function orphansOf(
	id: string,
	column: string,
	says: string | null,
	to: string,
	{ join, absent }: Dialect,
): string {
	const target = `c.${quoted(column)}`;
	const leads = says === null ? '' : ` and c.${quoted(says)} = ${literal(to)}`;
	return `select ${literal(id)} as "table", c."_id" as "_id", ${literal(column)} as "column", ${literal(to)} as "to_table", ${target} as "to_id",
	case when ${absent('p.id')} then 'not_come' else 'deleted' end as "why"
from ${quoted(nowOf(id))} c
${join} (select "_id" as id, "_deleted" as deleted from ${quoted(stateOf(to))} where "_rank" < 2) p on p.id = ${target}
where ${target} is not null${leads} and (${absent('p.id')} or p.deleted = 1)`;
}
