import type { FigureUse } from '../../definition/figures-schema.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { momentsOf, rowsOf, says, type SqlContext, type WrittenMoment } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { inQuarter } from './in-quarter.ts';

/**
 * A select of `period`, `x` and `na` for every record a figure is of, by the quarter of its moment, or by the period it
 * names itself. `value` and `na` are expressions over the row `s` and over what `beside` joins to it. `null`: nothing in the zip tells the moment.
 */
export function caseRows(
	use: FigureUse,
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
	if (!at.child && field?.type === 'period') {
		if (!columns.has(field.id)) return null;
		return `select s.${quoted(field.id)} as period, ${told} from ${mine} where ${said(use.where)} and ${said(at.where)} and s.${quoted(field.id)} is not null`;
	}
	const moments = momentsOf(at, 'until', context);
	if (moments === null) return null;
	const take = at.pick === 'first' ? 'min' : 'max';
	return `select q.code as period, ${told} from ${mine}
	join (select x.owner as owner, ${take}(x.minute) as minute from (${moments}) x where x.minute <= ${minuteNow} group by x.owner) m on m.owner = s."_id"
	${inQuarter('m.minute')}
	where ${said(use.where)}`;
}
