import type { UseOf } from '../../figures/kpis/measures/measure.ts';
import type { SqlContext } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { caseRows } from './case-rows.ts';

/**
 * The totals of a sum of products for each record of another tracker; a record that lacks a number adds nothing.
 * `null`: the zip has not both.
 */
export function perRecordTotals(
	{ where, above, at, product, divide, by }: UseOf<'per_record'>,
	context: SqlContext,
): string | null {
	const other = context.tables.get(by.tracker);
	const own = context.tables.get(context.definition.id);
	if (!other || product.some((id) => !own?.columns.has(id))) return null;
	const factors = product.map((id) => `s.${quoted(id)}`).join(' * ');
	const sums = caseRows({ where, above }, at, context, () => `0 as one, ${factors}`);
	const otherContext = { ...context, definition: other.definition };
	const ones = caseRows({ where: by.where, above: {} }, by.at, otherContext, () => '1 as one, 0');
	if (sums === null || ones === null) return null;
	const parts = [sums, ones].map(
		(rows, at) =>
			`select r${at}.period as period, r${at}.one as one, ${context.dialect.real(`r${at}.x`)} as x from (${rows}) r${at}`,
	);
	return `select b.period as period, sum(b.one) as n, sum(b.one) as asked, 0 as na, 0 as missing,
		case when sum(b.one) > 0 then coalesce(sum(b.x), 0) / ${divide} / sum(b.one) end as number,
		sum(b.one) as people, 1 as enough, null as why
	from (${parts.join('\nunion all\n')}) b where b.period is not null group by b.period`;
}
