import type { Expects } from '../../../definition/expects.ts';
import { near } from '../../../expected/state-of.ts';
import type { SqlContext } from '../../clocks/moments.ts';
import { codeOfAnswer } from '../../code-of-answer.ts';
import { literal, quoted } from '../../quoted.ts';
import { standsNow, stateOf } from '../../state-views.ts';
import { dayCell } from './day-cell.ts';
import { dayRounds } from './day-rounds.ts';

/**
 * A select of what was noted of records: `id` of the record, the number of the day it was planned for (`at`), `noted` and
 * `note`, by which it is decided of several, and `held`: 1 on that day or near it, 0 not, null nothing said yet.
 * `null`: the zip does not tell it.
 */
export function notedDaysSelect(expects: Expects, context: SqlContext): string | null {
	const { headsIn = stateOf, tables } = context;
	const child = tables.get(expects.child);
	const field = child?.definition.fields.find(({ id }) => id === expects.outcome);
	const link = child?.definition.parent?.field;
	const asked = [expects.planned, expects.outcome, `_${link}_id`, '_created'];
	if (!child || !field || field.type === 'choices' || !('options' in field)) return null;
	if (asked.some((id) => !child.columns.has(id))) return null;
	const cell = (id: string) => `m.${quoted(id)}`;
	const held =
		expects.held !== null && child.columns.has(expects.held)
			? dayCell(cell(expects.held))
			: "nullif('', '')";
	const outcomes = Object.entries(expects.outcomes).map(
		([code, means]) => `when ${literal(code)} then ${literal(means)}`,
	);
	const outcome =
		outcomes.length === 0
			? "nullif('', '')"
			: `case ${codeOfAnswer(field, cell(field.id))} ${outcomes.join(' ')} end`;
	const isNear = `h.day = y.held and abs(h.worked - p.worked) <= ${near}`;
	return `select y.owner as id, p.n as at, y.noted as noted, y.note as note, case
		when y.outcome is null then null when y.outcome in ('cancelled', 'merged') then 0
		when y.held is null or y.held = y.planned or ${isNear} then 1 else 0 end as held
	from (
		select ${cell(`_${link}_id`)} as owner, coalesce(${dayCell(cell(expects.planned))}, ${held}) as planned, ${held} as held,
			m."_created" as noted, m."_id" as note, ${outcome} as outcome
		from ${quoted(headsIn(expects.child))} m where ${standsNow('m')} and ${cell(`_${link}_id`)} is not null
	) y join ${dayRounds} p on p.day = y.planned left join ${dayRounds} h on h.day = y.held`;
}
