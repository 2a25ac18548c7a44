import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { timeOf } from '../../clocks/company/time-of.ts';
import { answers, findMoments, toldBy } from '../../clocks/of-record/find-moments.ts';
import type { ClockMoment } from '../../clocks/of-record/record-clock.ts';
import type { Definition } from '../../definition/definition.ts';
import type { CaseRow } from './case-row.ts';

/** Days, both counted, and what forms that ask for a period call them. */
export interface KpiPeriod {
	/** `2026Q4`, or a code such as `baseline`. */
	code: string;
	/** `2026-10-01`. */
	from: string;
	until: string;
}

/** What a measure looks at besides the rows of its tracker. */
export interface KpiContext {
	period: KpiPeriod;
	/** In minutes since 1970; what is noted for later has not happened. */
	now: number;
	/** The day of now where the company is. */
	today: string;
	company: CompanyClocks;
	definition: Definition;
	/** The rows of another tracker. */
	rowsOf: (tracker: string) => readonly CaseRow[];
	/** Fewest cases asked for, of the figure or of any of its parts. */
	minimum: number;
	/** How many minutes one of its unit has. */
	unit: number;
}

/** A moment as `tracker.yml` writes it: without a child it is of the record itself. */
export type WrittenMoment = Omit<ClockMoment, 'child'> & { child?: string | null | undefined };

/** The minutes since 1970 a record tells of a moment, the earliest first; of a day its first. What lies ahead is none. */
export function minutesOf(
	{ child = null, ...moment }: WrittenMoment,
	{ values, children }: CaseRow,
	{ company, now }: Pick<KpiContext, 'company' | 'now'>,
): number[] {
	const { zone } = timeOf(company.calendar);
	const told = toldBy(values, children, zone);
	return findMoments({ child, ...moment }, told, 'until').filter((minute) => minute <= now);
}

/** The day of a moment of a record; `null`: it has not come, or only its month is known. */
export function dayOfMoment(
	moment: WrittenMoment,
	row: CaseRow,
	context: Pick<KpiContext, 'company' | 'now'>,
): string | null {
	const minute = minutesOf(moment, row, context).at(moment.pick === 'first' ? 0 : -1);
	return minute === undefined ? null : timeOf(context.company.calendar).zone.wallAt(minute).day;
}

/** Whether a day lies in a period. */
export function isIn(day: string | null, { from, until }: KpiPeriod): boolean {
	return day !== null && day >= from && day <= until;
}

/** The rows whose moment lies in the period; of a form that asks for a period, those that name it. */
export function rowsIn(
	rows: readonly CaseRow[],
	at: WrittenMoment,
	context: KpiContext,
): readonly CaseRow[] {
	const { period } = context;
	return rows.filter((row) => {
		const own = row.values[at.field];
		if (!at.child && typeof own === 'string' && !own.includes('-'))
			return own === period.code && answers(row.values, at.where);
		return isIn(dayOfMoment(at, row, context), period);
	});
}
