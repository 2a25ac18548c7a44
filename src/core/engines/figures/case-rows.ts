import type { FigureUse } from '../../definition/figures-schema.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { momentsOf, rowsOf, says, type SqlContext, type WrittenMoment } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { inQuarter } from './in-quarter.ts';

/** Which records of a tracker a figure is of. */
type Chosen = Pick<FigureUse, 'where' | 'above'>;

/**
 * A select of `period`, `x` and `na` for every record a figure is of, by the quarter of its moment, or by the period it
 * names itself. `value` and `na` are expressions over the row `s` and over what `beside` joins to it; of a record with
 * a moment, `m.minute` is its minute. `null`: nothing in the zip tells the moment.
 */
export function caseRows(
	use: Chosen,
	at: WrittenMoment,
	context: SqlContext,
	value: (says: (where: Readonly<Record<string, readonly string[]>>) => string) => string,
	{ na = '1 = 0', beside = '' }: { na?: string; beside?: string } = {},
): string | null {
	const { definition, tables } = context;
	const columns = tables.get(definition.id)?.columns ?? new Set<string>();
	const field = definition.fields.find((one) => one.id === at.field);
	const said = (where: Readonly<Record<string, readonly string[]>>) =>
		says('s', where, definition, columns);
	const told = `${value(said)} as x, case when ${na} then 1 else 0 end as na`;
	const mine = `(select s.* ${rowsOf(definition.id, context, 's')}) s ${beside}`;
	const chosen = chosenBy(use, context);
	if (!at.child && field?.type === 'period') {
		if (!columns.has(field.id)) return null;
		return `select s.${quoted(field.id)} as period, ${told} from ${mine} where ${chosen} and ${said(at.where)} and s.${quoted(field.id)} is not null`;
	}
	const moments = momentsOf(at, 'until', context);
	if (moments === null) return null;
	return `select q.code as period, ${told} from ${mine}
	join (${lastOf(moments, at)}) m on m.owner = s."_id"
	${inQuarter('m.minute')}
	where ${chosen}`;
}

/** A select of `owner` and `minute`: of the moments told of each, the first or the last that has come. */
export function lastOf(moments: string, { pick }: Pick<WrittenMoment, 'pick'>): string {
	const take = pick === 'first' ? 'min' : 'max';
	return `select x.owner as owner, ${take}(x.minute) as minute from (${moments}) x where x.minute <= ${minuteNow} group by x.owner`;
}

/** Whether the row `s` is one a figure is of, by what it says and by what the record it belongs to says. */
export function chosenBy({ where, above }: Chosen, context: SqlContext): string {
	const { definition, tables, dialect } = context;
	const columns = tables.get(definition.id)?.columns ?? new Set<string>();
	const own = says('s', where, definition, columns);
	if (Object.keys(above).length === 0) return own;
	const { parent } = definition;
	const link = `s.${quoted(`_${parent?.field ?? ''}_id`)}`;
	const such = (parent?.trackers ?? []).flatMap((tracker) => {
		const table = tables.get(tracker);
		if (!table) return [];
		return `${link} ${dialect.within} (select p."_id" ${rowsOf(tracker, context, 'p')} and ${says('p', above, table.definition, table.columns)})`;
	});
	return `${own} and (${such.join(' or ') || '1 = 0'})`;
}
