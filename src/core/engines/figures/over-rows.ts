import type { Definition } from '../../definition/definition.ts';
import { mayLeave } from '../../handover/may-leave.ts';
import { fieldsThatGo } from '../../figures/kpis/is-cleared.ts';
import type { Field } from '../../fields/field.ts';
import type { KpiPart } from '../../figures/kpis/kpi-plan.ts';
import { fewestForShare } from '../../figures/statistics/shown-share.ts';
import { clockBase } from '../clocks/clock-base.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { says, type SqlContext } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { standsNow, stateOf } from '../state-views.ts';
import { type Counted, shareOf } from './counted.ts';
import { dayNumbers } from './day-numbers.ts';
import { clocksIn } from './figure-steps.ts';
import { inQuarter, inThisQuarter } from './in-quarter.ts';

/** Minutes in which something should have been noted of an open record. */
const week = 7 * 1440;

/** The numbers of a part over all registers of the zip, `contexts`; `null`: it has none. */
export function countedOver(
	over: KpiPart['over'],
	contexts: readonly SqlContext[],
): Counted | null {
	const registers = contexts.filter(
		({ definition }) => !definition.anonymous && definition.kind === 'register',
	);
	if (over === 'fresh') {
		const rows = registers.flatMap((context) => freshRows(context) ?? []);
		return shareOf(rows.length === 0 ? null : rows.join('\nunion all\n'));
	}
	const rows = registers.flatMap((context) => filledRows(context) ?? []);
	return rows.length === 0
		? null
		: { rows: rows.join('\nunion all\n'), kind: 'sums', fewest: fewestForShare };
}

/** A select of `period`, and of `part` and `x`: how many required answers of a record are there, of how many. */
function filledRows(context: SqlContext): string | null {
	const { definition, tables } = context;
	const columns = tables.get(definition.id)?.columns ?? new Set<string>();
	const required = definition.fields.filter(
		(field) => field.required && columns.has(field.id) && mayLeave(field, definition),
	);
	if (required.length === 0) return null;
	const count = (conditions: readonly string[]) =>
		conditions.map((one) => `case when ${one} then 1 else 0 end`).join(' + ');
	const stands = `${clearedIf('s', context)} = 0`;
	const asked = required.map((field) => {
		const isShown = shownIf(field, definition, columns);
		return definition.kept?.keeps?.includes(field.id) === false
			? `${isShown} and ${stands}`
			: isShown;
	});
	const given = required.map((field, at) => `${asked[at]} and s.${quoted(field.id)} is not null`);
	return `select q.code as period, ${count(given)} as part, ${count(asked)} as x, 0 as na
	from ${recordsOf(definition.id, context)} s join ${dayNumbers} d on d.day = substr(s."_created", 1, 10)
	${inQuarter('d.starts')}`;
}

/** 1 where a row looks as its clearing leaves it, as `isCleared` says; else 0. */
function clearedIf(row: string, { definition, tables }: SqlContext): string {
	const going = fieldsThatGo(definition);
	if (going === null) return '0';
	const columns = tables.get(definition.id)?.columns ?? new Set<string>();
	const empty = going
		.filter(({ id }) => columns.has(id))
		.map(({ id }) => `${row}.${quoted(id)} is null`);
	const over = says(row, definition.kept?.while ?? {}, definition, columns);
	return `(case when ${[over, ...empty].join(' and ')} then 1 else 0 end)`;
}

/** Whether a field is asked of the row `s`, as `isShown` says. */
function shownIf(field: Field, definition: Definition, columns: ReadonlySet<string>): string {
	if (!field.showIf) return '1 = 1';
	const { field: id, is } = field.showIf;
	const other = definition.fields.find((one) => one.id === id);
	if (!other || other === field) return '1 = 0';
	return `${says('s', { [id]: [is] }, definition, columns)} and ${shownIf(other, definition, columns)}`;
}

/** A select of `period`, `x` and `na`: whether anything was noted in the last week of a record with a clock that runs. */
function freshRows(context: SqlContext): string | null {
	const { definition, dialect, tables } = context;
	// Nothing in the zip starts one, so that none runs.
	if (definition.clocks.every((clock) => clockBase(clock, context) === null)) return null;
	const noted = [definition.id, ...definition.children].flatMap((id) => {
		const table = tables.get(id);
		const link = table?.definition.parent?.field;
		const owner = id === definition.id ? 'm."_id"' : `m.${quoted(`_${link}_id`)}`;
		if (!table?.columns.has('_updated')) return [];
		const [begun, changed] = [dialect.minute('m."_created"'), dialect.minute('m."_updated"')];
		const going = clearedIf('m', { ...context, definition: table.definition });
		const minute =
			going === '0' ? changed : `case when ${going} = 1 then ${begun} else ${changed} end`;
		return `select ${owner} as owner, ${minute} as minute from ${recordsOf(id, context)} m`;
	});
	const clocks = quoted(clocksIn(definition.id));
	const open = `select distinct c.id as id from ${clocks} c where c.state in ('open', 'overdue', 'waiting')`;
	const last = `select n.owner as owner, max(n.minute) as minute from (${noted.join(' union all ')}) n group by n.owner`;
	return `select q.code as period, case when l.minute >= ${minuteNow} - ${week} then 1 when l.minute is not null then 0 end as x, 0 as na
	from (${open}) o join (${last}) l on l.owner = o.id ${inThisQuarter}`;
}

/** The records of a tracker that are there, lines that others put right among them. */
function recordsOf(id: string, { headsIn = stateOf }: SqlContext): string {
	return `(select r.* from ${quoted(headsIn(id))} r where ${standsNow('r')})`;
}
