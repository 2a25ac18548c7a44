import { fewestForMedian } from './median.ts';
import { type Interval, z95 } from './interval.ts';

/** How long a case took; or, where it is open, how long it has lasted so far. */
export interface Duration {
	hours: number;
	isOpen: boolean;
}

/** From these hours on this share is still open. */
export interface CurveStep {
	hours: number;
	open: number;
	interval: Interval;
}

/** The Kaplan–Meier curve of cases, open ones counted for as long as they have lasted. */
export interface Curve {
	/** In the order of time, one for each hour at which a case was done. */
	steps: CurveStep[];
	done: number;
	open: number;
	/** When half were done; `null` = not half of them yet, or fewer than five done. */
	median: number | null;
	/** The longest any case was looked at; beyond it the curve says nothing. */
	until: number;
}

/** A case done at the very hour another was last looked at counts as before it. */
export function kaplanMeier(cases: readonly Duration[]): Curve {
	const steps: CurveStep[] = [];
	let open = 1;
	let variance = 0;
	// How many were done at an hour, and were last looked at in it: each case is looked at once.
	const ends = new Map<number, { events: number; ended: number }>();
	for (const { hours, isOpen } of cases) {
		const end = ends.get(hours) ?? { events: 0, ended: 0 };
		ends.set(hours, { events: end.events + (isOpen ? 0 : 1), ended: end.ended + 1 });
	}
	let atRisk = cases.length;
	for (const [hours, { events, ended }] of [...ends].sort(([a], [b]) => a - b)) {
		if (events > 0) {
			open *= 1 - events / atRisk;
			variance += atRisk === events ? 0 : events / (atRisk * (atRisk - events));
			steps.push({ hours, open, interval: intervalOf(open, variance) });
		}
		atRisk -= ended;
	}
	const done = cases.filter(({ isOpen }) => !isOpen);
	// Half of eight is 0.5000000000000001 after eight multiplications.
	const half = steps.find((step) => step.open <= 0.5 + 1e-12);
	return {
		steps,
		done: done.length,
		open: cases.length - done.length,
		median: done.length < fewestForMedian ? null : (half?.hours ?? null),
		until: cases.reduce((longest, { hours }) => Math.max(longest, hours), 0),
	};
}

/** Greenwood's variance on the log-log scale, which stays between 0 and 1. */
function intervalOf(open: number, variance: number): Interval {
	if (open <= 1e-12 || open >= 1) return { low: open, high: open };
	const spread = (z95 * Math.sqrt(variance)) / Math.log(open);
	return { low: open ** Math.exp(-spread), high: open ** Math.exp(spread) };
}

/** The share still open after so many hours; `null` = no case was looked at for so long, and some are open. */
export function openAfter(curve: Curve, hours: number): number | null {
	const last = curve.steps.at(-1);
	if (hours > curve.until && (last === undefined || last.open > 1e-12)) return null;
	return curve.steps.findLast((step) => step.hours <= hours)?.open ?? 1;
}
