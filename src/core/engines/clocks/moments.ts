import type { ClockMoment } from '../../clocks/of-record/record-clock.ts';
import type { MomentUse } from '../../clocks/of-record/find-moments.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Field } from '../../fields/field.ts';
import { codeOfAnswer } from '../code-of-answer.ts';
import { hasCode } from '../codes-of-list.ts';
import type { Dialect } from '../dialect.ts';
import { literal, quoted } from '../quoted.ts';
import { standsNow, stateOf } from '../state-views.ts';
import { days } from './calendar-tables.ts';

/** A moment as `tracker.yml` writes it: without a child it is of the record itself. */
export type WrittenMoment = Omit<ClockMoment, 'child'> & { child?: string | null | undefined };

/** What SQL about a tracker's records is written with. */
export interface SqlContext {
	dialect: Dialect;
	definition: Definition;
	/** The trackers whose tables are in the zip, with the columns of each. */
	tables: ReadonlyMap<string, { definition: Definition; columns: ReadonlySet<string> }>;
	/** Where the newest revisions of a tracker are read; left out: its view of them. */
	headsIn?: (tracker: string) => string;
}

/** Whether all the fields of a row have one of the codes; `1 = 1` where nothing is asked. */
export function says(
	alias: string,
	where: Readonly<Record<string, readonly string[]>>,
	definition: Definition,
	columns: ReadonlySet<string>,
): string {
	const asked = Object.entries(where).map(([id, codes]) => {
		const field = definition.fields.find((one) => one.id === id);
		if (!field || !columns.has(id)) return '1 = 0';
		const cell = `${alias}.${quoted(id)}`;
		if (field.type === 'choices') return hasCode(field.options, codes, cell);
		return `${codeOfAnswer(field, cell)} in (${codes.map(literal).join(', ')})`;
	});
	return asked.length === 0 ? '1 = 1' : asked.join(' and ');
}

/** The rows of a tracker that are there, as their cells stand; of lines, without those that others put right. */
export function rowsOf(
	id: string,
	{ tables, dialect, headsIn = stateOf }: SqlContext,
	alias: string,
): string {
	const { append, fields } = tables.get(id)?.definition ?? { fields: [] };
	const field = fields.find((one) => one.id === append?.corrects);
	const column = field && `_${field.id}_id`;
	const corrected =
		column && tables.get(id)?.columns.has(column)
			? ` and ${alias}."_id" ${dialect.without} (select ${quoted(column)} from ${quoted(headsIn(id))} where ${quoted(column)} is not null and ${quoted(column)} <> "_id" and ${standsNow('')})`
			: '';
	return `from ${quoted(headsIn(id))} ${alias} where ${standsNow(alias)}${corrected}`;
}

/** The minute of a cell for a use, as `minuteOf` reads it: of a day its first minute, or its end. */
export function minuteOfCell(cell: string, field: Field, use: MomentUse, dialect: Dialect): string {
	if (field.type === 'date') {
		return dialect.lookups.same({
			...{ from: days, by: 'day', reach: cell },
			value: (of) => (use === 'until' ? `${of('starts')} + 1` : of('ends')),
		});
	}
	return dialect.minute(cell);
}

/**
 * A select of `owner` and `minute`, and of `counted`, the minute a clock counts from: every moment told of the
 * records of a tracker. `null`: nothing in the zip tells it.
 */
export function momentsOf(
	moment: WrittenMoment,
	use: MomentUse,
	context: SqlContext,
): string | null {
	const { definition, tables, dialect } = context;
	const id = moment.child ?? definition.id;
	const table = tables.get(id);
	const field = table?.definition.fields.find((one) => one.id === moment.field);
	if (!table || !field || !table.columns.has(field.id)) return null;
	const cell = `m.${quoted(field.id)}`;
	const owner = moment.child ? ownerOf(table.definition, definition.id) : 'm."_id"';
	if (owner === null) return null;
	return `select ${owner} as owner, ${minuteOfCell(cell, field, use, dialect)} as minute, ${minuteOfCell(cell, field, 'from', dialect)} as counted
${rowsOf(id, context, 'm')} and ${cell} is not null and ${says('m', moment.where, table.definition, table.columns)}`;
}

/**
 * A select of `owner`, once for every record of a tracker below that says so, and of what else is told of its row `m`;
 * `null`: nothing in the zip tells it.
 */
export function recordsBelow(
	child: string,
	where: Readonly<Record<string, readonly string[]>>,
	context: SqlContext,
	more = '',
): string | null {
	const table = context.tables.get(child);
	const owner = table && ownerOf(table.definition, context.definition.id);
	if (!table || !owner) return null;
	return `select ${[`${owner} as owner`, ...(more ? [more] : [])].join(', ')} ${rowsOf(child, context, 'm')} and ${says('m', where, table.definition, table.columns)}`;
}

function ownerOf({ fields, parent }: Definition, tracker: string): string | null {
	const link = fields.find((one) => one.id === parent?.field);
	if (!link || !parent?.trackers.includes(tracker)) return null;
	return `m.${quoted(`_${link.id}_id`)}`;
}
