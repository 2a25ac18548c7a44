import type { Where } from './where.ts';

/** How long one row of a table of counts is. */
export const tallyPeriods = ['week', 'month', 'whole'] as const;

/** What is counted in other registers between two days of a record; worked out on reading. */
export interface Tallies {
	/** The record's day field with the first day. */
	from: string;
	/** The record's day field with the last day, counted too. `null`: until today. */
	until: string | null;
	per: (typeof tallyPeriods)[number];
	lines: TallyLine[];
}

/** One count. */
export interface TallyLine {
	/** Permanent id within the tracker. */
	id: string;
	label: string;
	/** The tracker whose records are counted. */
	of: string;
	/** Their field with the day or moment that says in which period. */
	at: string;
	/** What they must say. Empty: all. */
	where: Where;
	/** Their field by the record's own field that has the same answer, or by `self`: their link is this record. */
	match: Record<string, string>;
}
