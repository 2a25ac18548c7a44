import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { recordsBelow, rowsOf, type SqlContext } from '../clocks/moments.ts';
import { byVersion } from '../clocks/worked.ts';
import { quoted } from '../quoted.ts';
import { caseRows } from './case-rows.ts';
import { dayNumbers } from './day-numbers.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/**
 * A select of `period`, `x` and `na`: whether a number is no more than what the parent said on that day, by the last
 * change noted up to then, or, where it says nothing, than a limit. `null`: the zip has not the column.
 */
export function withinRows(
	use: UseOf<'within'>,
	context: SqlContext,
	company: CompanyClocks,
): string | null {
	const { definition, tables, dialect } = context;
	const { parent, id } = definition;
	const isPeriod = definition.fields.find((one) => one.id === use.at.field)?.type === 'period';
	if (isPeriod || !tables.get(id)?.columns.has(use.field)) return null;
	const limit = byVersion(use.limit, 'm.minute', company, ({ minutes }) => String(minutes));
	const above = parent ? `s.${quoted(`_${parent.field}_id`)}` : 'null';
	const cells = `s."_id" as id, s.${quoted(use.field)} as own, ${dialect.real(limit)} as agreed, ${dialect.text(above)} as above, m.minute as minute, 0`;
	const cases = caseRows(use, use.at, context, () => cells);
	if (cases === null) return null;
	const dated = `select b.*, d.day as day from (${cases}) b join ${dayNumbers} d on d.starts <= b.minute and d.ends > b.minute`;
	const said = saidSelect(use.most, context);
	const most = said === null ? 'b.agreed' : 'coalesce(b.said, b.agreed)';
	const rows = said === null ? dated : lastSaid(dated, said);
	return `select b.period as period, case when b.own is null or ${most} is null then null when b.own <= ${most} then 1 else 0 end as x, 0 as na
	from (${rows}) b`;
}

/** Each case with what was `said` last of its day, null where nothing was. */
function lastSaid(dated: string, said: string): string {
	// What a record says itself held before every change.
	const holds = `case when v.since <= b.day then 0 else 1 end`;
	return `select l.* from (
		select b.period as period, b.own as own, b.agreed as agreed, case when v.since <= b.day then v.said end as said,
			row_number() over (partition by b.id order by ${holds}, v.since desc, v.noted desc, v.id desc) as place
		from (${dated}) b left join (${said}) v on v.owner = b.above
	) l where l.place = 1`;
}

/**
 * A select of `owner`, `since`, `noted`, `id` and `said`: a number of the records the tracker's own belong to, and of
 * every change noted below one that is there. `null`: the zip has none of it.
 */
function saidSelect(field: string, context: SqlContext): string | null {
	const { dialect, tables } = context;
	const column = quoted(field);
	const selects = (context.definition.parent?.trackers ?? []).flatMap((tracker) => {
		const table = tables.get(tracker);
		if (!table?.columns.has(field)) return [];
		const records = `select p."_id" as owner, '' as since, ${dialect.moment(`p."_created"`)} as noted, p."_id" as id, p.${column} as said ${rowsOf(tracker, context, 'p')} and p.${column} is not null`;
		const { versions } = table.definition;
		const from = versions && `m.${quoted(versions.from)}`;
		const changes =
			versions?.fields.includes(field) && tables.get(versions.child)?.columns.has(field)
				? recordsBelow(
						versions.child,
						{},
						{ ...context, definition: table.definition },
						`${from} as since, ${dialect.moment(`m."_created"`)} as noted, m."_id" as id, m.${column} as said`,
					)
				: null;
		if (!changes) return [records];
		const there = `select p."_id" ${rowsOf(tracker, context, 'p')}`;
		return [
			records,
			`select c.owner, c.since, c.noted, c.id, c.said from (${changes}) c where length(c.since) = 10 and c.said is not null and c.owner ${dialect.within} (${there})`,
		];
	});
	return selects.length === 0 ? null : selects.join('\nunion all\n');
}
