import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { ClockCadence } from '../../clocks/of-record/record-clock.ts';
import type { ClockMode } from '../../clocks/running/counting-time.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';
import { minuteNow } from './calendar-tables.ts';
import { byVersion, whenWorked, workedBefore } from './worked.ts';

type Longest = Pick<ClockCadence, 'longest'>;

/** The column with the minutes of a kind of clock that were before `started`. */
const beforeIn = (mode: ClockMode) => `before_${mode}`;

/** The ways in which its longest intervals count. */
function modesOf({ longest }: Longest, { limits }: CompanyClocks): ClockMode[] {
	const all = Object.values(longest).flatMap((code) => limits[code] ?? []);
	return [...new Set(all.map(({ clock }) => clock))];
}

/** The columns of a clock that comes round which its minutes are counted by. */
export function cadenceKept(cadence: Longest, company: CompanyClocks): string[] {
	return ['class', ...modesOf(cadence, company).map(beforeIn)];
}

/** Columns of the row `b`, to be worked out once: how much was before it began, for each way its limits count. */
export function cadenceColumns(cadence: Longest, company: CompanyClocks, dialect: Dialect): string {
	return modesOf(cadence, company)
		.map((mode) => `, ${workedBefore('b.started', mode, dialect)} as ${beforeIn(mode)}`)
		.join('');
}

/** When the longest interval of the row `b` ends, by its class; null where its class has none. */
export function cadenceDue({ longest }: Longest, company: CompanyClocks, dialect: Dialect): string {
	return byClass('b', longest, company, ({ clock, minutes }) =>
		whenWorked(`(b.${beforeIn(clock)} + ${minutes})`, clock, dialect),
	);
}

/** Minutes since the row `t` began, counted as its longest interval counts. */
export function cadenceElapsed(
	{ longest }: Longest,
	company: CompanyClocks,
	dialect: Dialect,
): string {
	const counted = byClass(
		't',
		longest,
		company,
		({ clock }) => `${workedBefore(minuteNow, clock, dialect)} - t.${beforeIn(clock)}`,
	);
	return `case when ${minuteNow} <= t.started then 0 else ${counted} end`;
}

function byClass(
	row: string,
	longest: ClockCadence['longest'],
	company: CompanyClocks,
	say: Parameters<typeof byVersion>[3],
): string {
	const each = Object.entries(longest).map(
		([code, limit]) =>
			`when ${literal(code)} then ${byVersion(limit, `${row}.begun`, company, say)}`,
	);
	return `case ${row}.class ${each.join(' ')} end`;
}
