import { type Duration, kaplanMeier } from '../../statistics/kaplan-meier.ts';
import { fewestForMedian } from '../../statistics/median.ts';
import type { ClockOfRecord } from '../../../clocks/of-record/clock-of-record.ts';
import type { CaseRow } from '../case-row.ts';
import { dayOfMoment, isIn, type KpiContext } from '../kpi-period.ts';
import { countGiven, type Given, type Measured, plain } from '../measured.ts';
import { numbersFrom } from '../numbers-from.ts';
import type { Measure } from './measure.ts';

/**
 * How long a clock of the cases begun in the period ran, in the part's unit. Of what is open nobody knows how long
 * it will take: for the middle and nine tenths it is missing; for `half` it is counted for as long as it lasted.
 */
export const measureTime: Measure<'time'> = ({ clock: id }, rows, context, take) => {
	const { unit } = context;
	const clocks = clocksIn(id, rows, context);
	if (take === 'half') return halfDone(clocks, unit);
	const given = clocks.map((clock): Given<number> => {
		if (clock.elapsed === null) return 'na';
		return clock.until === null ? null : clock.elapsed / unit;
	});
	if (take !== 'each') return numbersFrom(given, take);
	const cases = clocks
		.filter(({ elapsed }) => elapsed !== null)
		.map(({ until, elapsed, state }) => ({
			minutes: until === null ? null : elapsed,
			isLate: state === 'late' || state === 'overdue',
		}));
	return { ...numbersFrom(given, 'median'), interval: null, cases };
};

function halfDone(clocks: readonly ClockOfRecord[], unit: number): Measured {
	const lasted = clocks.filter((one) => one.elapsed !== null);
	const curve = kaplanMeier(
		lasted.map(({ elapsed, until }) => ({ hours: (elapsed ?? 0) / unit, isOpen: until === null })),
	);
	const found = plain(countGiven(clocks.map(({ elapsed }) => elapsed ?? 'na')));
	const isEnough = curve.done >= fewestForMedian;
	const values = lasted.flatMap(({ elapsed, until }) =>
		elapsed === null || until === null ? [] : [elapsed / unit],
	);
	return {
		...found,
		value: curve.median,
		fewest: isEnough ? fewestForMedian : Infinity,
		...(isEnough && curve.median === null && { because: 'not_half' as const }),
		sample: { kind: 'numbers', values },
	};
}

/** The clocks of the cases begun in the period. */
function clocksIn(
	id: string,
	rows: readonly CaseRow[],
	context: Pick<KpiContext, 'definition' | 'period' | 'now' | 'company'>,
): ClockOfRecord[] {
	const { definition, period } = context;
	const from = definition.clocks.find((one) => one.id === id)?.from;
	return rows.flatMap((row) => {
		const clock = row.clocks.find((one) => one.id === id);
		const begun = [from, from?.else].flatMap(
			(one) => (one ? dayOfMoment(one, row, context) : null) ?? [],
		);
		const day = begun[0] ?? null;
		return clock && isIn(day, period) ? [clock] : [];
	});
}

/** How long each of these cases took or has lasted, and the hours the register's clocks give them, in their order. */
export function durationsIn(
	id: string,
	rows: readonly CaseRow[],
	context: Pick<KpiContext, 'definition' | 'period' | 'now' | 'company'>,
): { durations: Duration[]; limits: number[] } {
	const clocks = clocksIn(id, rows, context);
	const lasted = clocks.flatMap(({ elapsed, until }) =>
		elapsed === null ? [] : [{ hours: Math.round(elapsed / 6) / 10, isOpen: until === null }],
	);
	const given = rows.flatMap((row) => row.clocks.flatMap(({ limit }) => limit?.minutes ?? []));
	const limits = [...new Set(given)].sort((a, b) => a - b).map((minutes) => minutes / 60);
	return { durations: lasted, limits };
}
