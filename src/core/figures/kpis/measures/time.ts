import { kaplanMeier } from '../../statistics/kaplan-meier.ts';
import { fewestForMedian } from '../../statistics/median.ts';
import type { ClockOfRecord } from '../../../clocks/of-record/clock-of-record.ts';
import { dayOfMoment, isIn } from '../kpi-period.ts';
import { countGiven, type Given, type Measured, plain } from '../measured.ts';
import { numbersFrom } from '../numbers-from.ts';
import type { Measure } from './measure.ts';

/**
 * How long a clock of the cases begun in the period ran, in the part's unit. Of what is open nobody knows how long
 * it will take: for the middle and nine tenths it is missing; for `half` it is counted for as long as it lasted.
 */
export const measureTime: Measure<'time'> = ({ clock: id }, rows, context, take) => {
	const { definition, period, unit } = context;
	const from = definition.clocks.find((one) => one.id === id)?.from;
	const clocks = rows.flatMap((row) => {
		const clock = row.clocks.find((one) => one.id === id);
		const begun = [from, from?.else].flatMap(
			(one) => (one ? dayOfMoment(one, row, context) : null) ?? [],
		);
		const day = begun[0] ?? null;
		return clock && isIn(day, period) ? [clock] : [];
	});
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
