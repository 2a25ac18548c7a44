/** Days in a row that are counted together. */
export interface TallyPeriod {
	/** First and last day, `2026-11-23`. */
	first: string;
	last: string;
	/** Nothing can have been counted yet. */
	isToCome: boolean;
	/** It is not over. */
	isOpen: boolean;
}

/** One count through all periods. */
export interface TallyCount {
	id: string;
	label: string;
	/** One for each period; `null` = not known: to come, or nothing of it is on this device. Never 0 for that. */
	counts: (number | null)[];
	/** All periods together; `null` = none is known. */
	total: number | null;
}

/** Counts from other registers, by period. */
export interface Tally {
	periods: TallyPeriod[];
	lines: TallyCount[];
}
