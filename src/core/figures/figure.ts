import type { Reason } from '../privacy/wave/publish.ts';
import type { Interval } from './statistics/interval.ts';

/** What a figure is of, so that every number opens what it means. */
export interface FigureDefinition {
	tracker: string;
	/** The form's version: what was asked in other words is another figure. */
	version: number;
	field: string;
	measure: 'share' | 'median' | 'top_two' | 'distribution';
}

/** Who was counted: `n` + `notApplicable` + `missing` = `asked`, always. */
export interface Counts {
	/** Whose answers the value is of: the denominator. */
	n: number;
	/** Everybody the question was put to. */
	asked: number;
	notApplicable: number;
	missing: number;
}

interface Said {
	/** `2026Q4`, or a code such as `baseline`. */
	period: string;
	definition: FigureDefinition;
}

/** A figure that may be shown, with its 95 % interval where it has one. */
export interface ShownFigure<T = number> extends Said, Counts {
	value: T;
	interval: Interval | null;
	suppressed: false;
	reason: null;
}

/** Nobody answered, or too few for the value to say anything; how many may be told. */
export interface EmptyFigure extends Said, Counts {
	value: null;
	interval: null;
	suppressed: false;
	reason: 'no_data' | 'too_few';
}

/** A figure that is not shown, to protect people: how many they are is not told either (V7). */
export interface SuppressedFigure extends Said {
	value: null;
	interval: null;
	n: null;
	asked: null;
	notApplicable: null;
	missing: null;
	suppressed: true;
	reason: Reason;
}

/** One number with all it takes to be read rightly. Plain JSON. */
export type Figure<T = number> = ShownFigure<T> | EmptyFigure | SuppressedFigure;

/** The same figure, covered: nothing of it is left but what it was of and why it is not shown. */
export function suppress<T>({ period, definition }: Figure<T>, reason: Reason): SuppressedFigure {
	const nothing = { value: null, interval: null, n: null, asked: null } as const;
	const covered = { ...nothing, notApplicable: null, missing: null, suppressed: true } as const;
	return { ...covered, reason, period, definition };
}
