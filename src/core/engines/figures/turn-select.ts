import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { ClockCadence } from '../../clocks/of-record/record-clock.ts';
import type { ClockMode } from '../../clocks/running/counting-time.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { byVersion, lesser, whenWorked, workedBefore } from '../clocks/worked.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';

/** So many intervals of one record are looked at, as on the pages. */
const most = 1500;

/** After every minute: what does not end an interval. */
const never = 9e12;

/** What ends an interval in one way of counting: the column with its minute, and the limits by kind. */
interface End {
	column: string;
	mode: ClockMode;
	limits: Readonly<Record<string, string>>;
}

/**
 * The select of a recursive `_turns` that begins with `first`: of `id` and `kind` the intervals one after the other,
 * each as long as is wished for at its `start`. Every interval has two rows: one with how much was counted before it,
 * then, `ended` 1, one with when it ends. In a single row each look into the calendar would be written out within the
 * others, and databases would plan it for seconds.
 */
export function turnSelect(
	first: string,
	every: ClockCadence,
	company: CompanyClocks,
	dialect: Dialect,
): string {
	const ends = endsOf(every, company);
	const modes = [...new Set(ends.map(({ mode }) => mode))];
	const before = (mode: ClockMode) => `before_${mode}`;
	const finish = turnEnd('t', every, company);
	const isEnded = (yes: string, no: string) => `case when t.ended = 1 then ${yes} else ${no} end`;
	const begun = [
		...modes.map((mode) => `${workedBefore('h.start', mode, dialect)} as ${before(mode)}`),
		...ends.map(({ column }) => `${dialect.integer('null')} as ${column}`),
	];
	const next = [
		...modes.map((mode) => isEnded(workedBefore(finish, mode, dialect), `t.${before(mode)}`)),
		...ends.map(({ limits, mode }) =>
			isEnded(
				'null',
				`coalesce(${endBy(limits, mode, `t.${before(mode)}`, company, dialect)}, ${never})`,
			),
		),
	];
	return `
		select h.id as id, h.kind as kind, h.start as start, 1 as turn, 0 as ended, ${begun.join(', ')} from (${first}) h
		union all
		select t.id, t.kind, ${isEnded(finish, 't.start')}, t.turn + t.ended, 1 - t.ended, ${next.join(', ')} from _turns t
		where t.ended = 0 or (${finish} > t.start and ${finish} <= ${minuteNow} and t.turn < ${most})`;
}

/** When the interval of a row of `turnSelect` ends, of those that have `ended` 1. */
export function turnEnd(row: string, every: ClockCadence, company: CompanyClocks): string {
	const [one = String(never), ...others] = endsOf(every, company).map(
		({ column }) => `${row}.${column}`,
	);
	return others.reduce(lesser, one);
}

/** The limits an interval may end by: what is wished for, and the longest there may be. */
function endsOf({ wanted, longest }: ClockCadence, { limits }: CompanyClocks): End[] {
	return [wanted, longest].flatMap((chosen, at) => {
		const both = Object.entries(chosen).filter(([kind]) => wanted[kind] && longest[kind]);
		const clocks = both.flatMap(([, code]) => limits[code] ?? []).map(({ clock }) => clock);
		return [...new Set(clocks)].map((mode) => ({
			...{ column: `${at === 0 ? 'wished' : 'longest'}_${mode}`, mode },
			limits: Object.fromEntries(both),
		}));
	});
}

function endBy(
	limits: End['limits'],
	mode: ClockMode,
	before: string,
	company: CompanyClocks,
	dialect: Dialect,
): string {
	const cases = Object.entries(limits).map(([kind, code]) => {
		const minutes = byVersion(code, 't.start', company, (one) =>
			one.clock === mode ? String(one.minutes) : 'null',
		);
		return `when ${literal(kind)} then ${minutes}`;
	});
	return whenWorked(`(${before} + case t.kind ${cases.join(' ')} end)`, mode, dialect);
}
