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
			return field.to.map((to) => {
				const link = { from: definition.id, column: id.name, says: tracker?.name ?? null, to };
				return there.has(to) ? orphansOf(link, dialect) : allOf(link);
			});
		}),
	);
	return selects.length === 0 ? [] : dialect.view('_orphans', selects.join('\nunion all\n'));
}

/** A link from a tracker to another. `says`: the column that says to which one it leads; `null`: all lead to one. */
interface Link {
	from: string;
	column: string;
	says: string | null;
	to: string;
}

/** Where the zip has no table of what a link leads to, nothing of that has come. */
function allOf(link: Link): string {
	return `${selectOf(link, `'not_come'`)}
where c.${quoted(link.column)} is not null${leads(link)}`;
}

function orphansOf(link: Link, { join, absent }: Dialect): string {
	const target = `c.${quoted(link.column)}`;
	const why = `case when ${absent('p.id')} then 'not_come' else 'deleted' end`;
	return `${selectOf(link, why)}
${join} (select "_id" as id, "_deleted" as deleted from ${quoted(stateOf(link.to))} where "_rank" < 2) p on p.id = ${target}
where ${target} is not null${leads(link)} and (${absent('p.id')} or p.deleted = 1)`;
}

function selectOf({ from, column, to }: Link, why: string): string {
	const [table, link, other] = [from, column, to].map(literal);
	return `select ${table} as "table", c."_id" as "_id", ${link} as "column", ${other} as "to_table", c.${quoted(column)} as "to_id",
	${why} as "why"
from ${quoted(nowOf(from))} c`;
}

function leads({ says, to }: Link): string {
	return says === null ? '' : ` and c.${quoted(says)} = ${literal(to)}`;
}
