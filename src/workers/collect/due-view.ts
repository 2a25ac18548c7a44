import type { Round } from '~/core/figures/results/rounds.ts';
import type { KeptLimits } from '~/core/keeping/kept-limit.ts';

/** What records past their time are found with. Plain JSON. */
export interface DueAsked {
	/** The company's limits in days, weeks or months, by id. */
	limits: KeptLimits;
	/** The one of them by which answers to anonymous forms are kept; left out: nobody says. */
	answers?: string | null;
	/** Its time zone. */
	zone: string;
	/** In milliseconds since 1970. */
	now: number;
	/** Keys of records a person leaves out. */
	without?: readonly string[];
}

/** How many records of a tracker are past their time. */
export interface DueOfTracker {
	tracker: string;
	/** Of those that can be cleared. */
	records: number;
	/** The first day on which the oldest was past its time. */
	oldest: string;
	/** What belongs to them and goes with them. */
	belonging: number;
	/** Changed by somebody when they were past it. */
	changed: number;
	/** Past their time and not to be cleared until a person has decided which version holds. */
	conflicts: number;
	/** Fields stay, to be counted. */
	keeps: boolean;
}

/** What is past its time; the token names just this, as it was found. */
export interface Due {
	token: number;
	trackers: DueOfTracker[];
	rounds: DueRound[];
	/** Of the keys a person leaves out those that are past their time and can be cleared. */
	without: string[];
	/** Links that still say the name of a record that is cleared. */
	named: DueLink[];
}

/** A round of an anonymous form whose answers are past their time; how many there are is not told. */
export interface DueRound {
	tracker: string;
	round: Round;
	/** The first day on which they were. */
	since: string;
}

/** A link of a record to another, with the other's name beside. */
export interface DueLink {
	/** The key of the record it is in, and what that is called. */
	from: string;
	label: string;
	/** The key of the record it leads to, and the name beside. */
	to: string;
	name: string;
}

/** One record past its time. */
export interface DueRow {
	key: string;
	label: string;
	/** The first day on which it was. */
	since: string;
	changed: boolean;
	/** A record that is not past its time says its name. */
	linked: boolean;
}

/** Which records are to be cleared: those of a tracker but for some. */
export type ChosenDue = Readonly<Record<string, { but: readonly string[] }>>;
