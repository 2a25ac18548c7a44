import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import { isSystemColumn } from '../csv/system-columns.ts';
import { codeOfToday } from './code-of-answer.ts';
import { codesOfToday } from './codes-of-list.ts';
import type { Resource } from './descriptor.ts';
import type { Dialect } from './dialect.ts';
import { quoted } from './quoted.ts';
import { unguarded } from './unguarded.ts';

/** The view of a tracker's newest revisions, as their cells stand; `_rank` 1 is the one the pages show. */
export const stateOf = (tracker: string) => `${tracker}_state`;

/** The view of a tracker's records as they stand now, one row each, in the database's own types. */
export const nowOf = (tracker: string) => `${tracker}_now`;

/**
 * The newest revisions: those no other one has in its history. `_heads` says how many a record has; `_conflict` is 1
 * where they say different things and a person has to decide. Not deleted comes before deleted, then what was written
 * last, then the hash, as the pages choose.
 */
export function stateView({ name, schema }: Resource, dialect: Dialect): string[] {
	const { join, text } = dialect;
	const answers = schema.fields.filter((one) => !isSystemColumn(one.name));
	const cells = [...answers.map((one) => one.name), '_deleted'].map(
		(one) => `coalesce(${text(`h.${quoted(one)}`)}, '')`,
	);
	const content = cells.join(` || ${dialect.character(31)} || `);
	const hasTime = schema.fields.some((one) => one.name === '_updated');
	const order = [
		'h."_deleted"',
		...(hasTime ? [`${dialect.moment('h."_updated"')} desc nulls last`] : []),
		'h."_hash" desc',
	];
	const each = 'over (partition by h."_id")';
	// Without a look at them a second time: what is told of records asks for these rows again and again.
	return dialect.view(
		stateOf(name),
		`select h.*, count(*) ${each} as "_heads", case when min(${content}) ${each} <> max(${content}) ${each} then 1 else 0 end as "_conflict",
	row_number() over (partition by h."_id" order by ${order.join(', ')}) as "_rank"
from (
	select r.* from ${dialect.revisions(name)} r
	${join} (${dialect.replaced(name)}) o on o.id = r."_id" and o.hash = r."_hash"
	where ${dialect.absent('o.hash')}
) h`,
	);
}

/**
 * Whether a row of such a view is what the pages show, and not deleted. Written as what is below a number: PostgreSQL,
 * which knows nothing of the rows of a view, takes `=` for a handful of them and then walks all rows for each row.
 */
export const standsNow = (alias: string) =>
	`${alias ? `${alias}.` : ''}"_rank" < 2 and ${alias ? `${alias}.` : ''}"_deleted" < 1`;

/** Each record that is not deleted, with days and moments as such and texts without the mark against formulas. */
export function nowView(definition: Definition, { name, schema }: Resource, dialect: Dialect) {
	const fields = new Map(definition.fields.map((field) => [field.id, field]));
	const columns = schema.fields.flatMap((column) => {
		const cell = `s.${quoted(column.name)}`;
		const field = fields.get(column.name);
		if (field) return `${cellOf(field, cell, dialect)} as ${quoted(column.name)}`;
		if (!isSystemColumn(column.name))
			return `${column.name.startsWith('_') ? cell : unguarded(cell, dialect)} as ${quoted(column.name)}`;
		if (column.name === '_created' || column.name === '_updated')
			return `${dialect.moment(cell)} as ${quoted(column.name)}`;
		return column.name === '_id' || column.name === '_hash' ? cell : [];
	});
	return dialect.view(
		nowOf(name),
		`select ${columns.map((one) => (one.includes(' as ') ? one : `${one} as ${one.slice(2)}`)).join(',\n\t')},
	s."_heads" as "_heads", s."_conflict" as "_conflict"
from ${quoted(stateOf(name))} s where ${standsNow('s')}`,
	);
}

const texts = new Set<Field['type']>(['text', 'longtext', 'link', 'evidence', 'made']);

function cellOf(field: Field, cell: string, dialect: Dialect): string {
	if (field.type === 'datetime') return dialect.moment(cell);
	if (field.type === 'date') return dialect.day(cell);
	if (texts.has(field.type)) return unguarded(cell, dialect);
	if (field.type === 'choices') return codesOfToday(field.options, unguarded(cell, dialect));
	if (!('options' in field)) return cell;
	return codeOfToday(field.options, cell);
}
