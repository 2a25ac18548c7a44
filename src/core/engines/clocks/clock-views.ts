import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { Dialect } from '../dialect.ts';
import { quoted } from '../quoted.ts';
import { type ClockSelect, clockSelect } from './clock-select.ts';
import { headsIn, headSteps } from './head-steps.ts';
import type { SqlContext } from './moments.ts';
import { stepTable, withSteps } from './steps.ts';

/** The view of a tracker's clocks as they stand, one row for each clock of each record. */
const clocksOf = (tracker: string) => `${tracker}_clocks`;

/** The same in minutes since 1970. */
export const clockMinutesOf = (tracker: string) => `${clocksOf(tracker)}_minutes`;

/**
 * The clocks of a tracker's records: when each began, is due and was done, and how it stands. Nothing of it is stored:
 * it follows from what was noted, the calendar, the limit in force when the clock began, and now.
 */
export function clockViews(context: SqlContext, company: CompanyClocks): string[] {
	const { definition, dialect } = context;
	// Each tracker's newest revisions are asked for once.
	const all = clockSelects({ ...context, headsIn }, company)
		.map(
			({ clock, steps, select }) =>
				`select * from (\n${withSteps(steps, dialect)}\n${select}\n) ${quoted(clock)}`,
		)
		.join('\nunion all\n');
	if (all === '') return [];
	const heads = headSteps(context.tables.keys(), all);
	const name = clockMinutesOf(definition.id);
	return [
		...dialect.view(name, `${withSteps(heads, dialect)}\n${all}`),
		...dialect.view(clocksOf(definition.id), inOwnTypes(name, dialect)),
	];
}

/** The same where a query cannot work a step out once: a table, as of the moment it is made. */
export function clockTables(context: SqlContext, company: CompanyClocks): string[] {
	const { definition, dialect } = context;
	const rows = quoted('_clock_rows');
	// Each tracker's newest revisions are asked for once, on a cluster of all its machines.
	const clocks = clockSelects({ ...context, headsIn }, company);
	const selects = clocks.flatMap(({ steps, select }) => [
		...steps.map((one) => one.select),
		select,
	]);
	const heads = headSteps(context.tables.keys(), selects.join());
	const name = clockMinutesOf(definition.id);
	// What an earlier zip told would be read as if it were of this one.
	if (clocks.length === 0)
		return [
			`drop view if exists ${quoted(clocksOf(definition.id))};`,
			`drop table if exists ${quoted(name)};`,
		];
	return [
		`drop table if exists ${rows};`,
		`create table ${rows} (${columns}) engine = Memory;`,
		...heads.flatMap(stepTable),
		...clocks.flatMap(({ steps, select }) => [
			...steps.flatMap(stepTable),
			`insert into ${rows}\n${select};`,
		]),
		`create or replace table ${quoted(name)} engine = MergeTree order by id as select * from ${rows};`,
		...[...heads, ...clocks.flatMap(({ steps }) => steps)].map(
			(one) => `drop table if exists ${one.name};`,
		),
		`drop table ${rows};`,
		...dialect.view(clocksOf(definition.id), inOwnTypes(name, dialect)),
	];
}

const columns =
	'id String, clock String, begun Nullable(Int64), started Nullable(Int64), done Nullable(Int64), due Nullable(Int64), state String, elapsed Nullable(Int64), due_unpaused Nullable(Int64), state_unpaused String';

function clockSelects(context: SqlContext, company: CompanyClocks): ClockSelect[] {
	return context.definition.clocks.flatMap((one) => clockSelect(one, context, company) ?? []);
}

function inOwnTypes(minutes: string, { atMinute }: Dialect): string {
	const moments = ['started', 'due', 'done', 'due_unpaused'];
	const columns = moments.map((id) => `${atMinute(`c.${id}`)} as ${quoted(id)}`);
	return `select c.id as "_id", c.clock as "clock", c.state as "state", ${columns.join(', ')}, c.elapsed as "elapsed_minutes", c.state_unpaused as "state_unpaused"
from ${quoted(minutes)} c`;
}
