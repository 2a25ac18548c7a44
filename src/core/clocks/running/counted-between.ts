import { dayAfter } from '../recurrence.ts';
import type { CompanyZone } from './company-zone.ts';
import type { CountingTime } from './counting-time.ts';

/**
 * How many minutes a clock counts from one minute to a later one, without pauses. The minutes of every day are
 * added up once, so that a record of years ago costs no more than one of today.
 */
export function countedBetween(
	from: number,
	until: number,
	{ zone, counts }: { zone: CompanyZone; counts: CountingTime },
): number {
	const sums = sumsOf(counts);
	return countedBefore(until, zone, sums) - countedBefore(from, zone, sums);
}

/** The minutes counted on the days before each day, from some day on; further days come as they are asked for. */
interface DaySums {
	counts: CountingTime;
	/** In order: the first day, and the day after the last. */
	first: string;
	next: string;
	/** By day: minutes counted before it, from the first on; of a day before the first, below zero. */
	before: Map<string, number>;
	total: number;
	least: number;
}

function countedBefore(minute: number, zone: CompanyZone, sums: DaySums): number {
	const { day } = zone.wallAt(minute);
	return (
		daysBefore(day, sums) +
		sums
			.counts(day)
			.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, minute) - start), 0)
	);
}

function daysBefore(day: string, sums: DaySums): number {
	for (; sums.next <= day; sums.next = dayAfter(sums.next, 1)) {
		sums.before.set(sums.next, sums.total);
		sums.total += minutesOn(sums.next, sums.counts);
	}
	while (sums.first > day) {
		sums.first = dayAfter(sums.first, -1);
		sums.least -= minutesOn(sums.first, sums.counts);
		sums.before.set(sums.first, sums.least);
	}
	return sums.before.get(day) ?? 0;
}

function minutesOn(day: string, counts: CountingTime): number {
	return counts(day).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The day the sums begin on; any would do. */
const someDay = '2026-01-01';

function sumsOf(counts: CountingTime): DaySums {
	const known = all.get(counts);
	if (known) return known;
	const sums = {
		...{ counts, first: someDay, next: someDay },
		...{ before: new Map<string, number>(), total: 0, least: 0 },
	};
	all.set(counts, sums);
	return sums;
}

const all = new WeakMap<CountingTime, DaySums>();
