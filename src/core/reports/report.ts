import type { AnyFigure } from '../figures/any-figure.ts';
import type { Verdict } from '../figures/statistics/verdict.ts';
import type { Difference } from '../figures/statistics/compare-shares.ts';
import type { OptionCount } from '../figures/measures.ts';
import type { SectionId } from './sections.ts';

/** Words by language. */
export type Words = Readonly<Record<string, string>>;

/** A number, or how many chose each option. */
export type ReportedFigure = AnyFigure<number | readonly OptionCount[]>;

/** A figure as a report tells it. */
export interface ReportFigure {
	/** Permanent, and the only one of its report: what the figure is called from version to version. */
	id: string;
	section: SectionId;
	label: Words;
	/** Shares from 0 to 1 are told as percentages. */
	unit: 'percent' | 'number';
	/** What it is counted in, such as minutes; `null` = nothing is to be said. */
	unitWords: Words | null;
	/** The options of a distribution, in their order. */
	options?: readonly { code: string; label: Words }[];
	/** The option in the middle of an answer scale; `null` = none. */
	neutral?: string | null;
	/** Whose it is, where it is of a department or another group alone; left out: of the company. */
	group?: Words;
	/** What would have to be kept so that there is a figure, or in which record nothing was; left out: it is kept. */
	toKeep?: Words;
	/**
	 * Which way it went since the report of another period, where beside that one a number would tell of a few people; left
	 * out: the number is told, or nothing is.
	 */
	direction?: { than: string; is: 'up' | 'steady' | 'down' } | undefined;
	figure: ReportedFigure;
}

/** A figure beside what it was. */
export interface Comparison {
	/** The id of the figure of this period. */
	figure: string;
	against: 'baseline' | 'previous';
	before: AnyFigure;
	difference: Difference | null;
	/** By rule, never by hand. */
	verdict: Verdict;
}

/** Something to be done: never by whom in person, only by which role. */
export interface Measure {
	what: string;
	role: string;
	/** The day it is due: `2027-01-31`. */
	due: string;
	state: 'not_started' | 'doing' | 'done' | 'verified' | 'rejected';
}

/** What people asked for and what came of it, in HR's words: nobody is told who asked. */
export interface Heard {
	asked: string;
	done: string;
}

/** Something that changed on a day, and which register says so; left out by reports frozen before it was told. */
export interface ReportedChange {
	on: string;
	label: string;
	of?: Words;
}

/** Who answers for a report, and since when. */
export interface Signature {
	role: string;
	on: string;
}

/** Something figures depend on besides records: the calendar, the limits, a form. */
export interface Basis {
	id: string;
	label: Words;
	/** A hash, or the version of a form. */
	version: string | number;
}

/** All a report says. Plain JSON, the same whenever it is made of the same records. */
export interface ReportContent {
	/** `2026Q4`. */
	period: string;
	/** First and last day. */
	from: string;
	until: string;
	/** What all figures are worked out from: see `dataHash`. */
	data: string;
	/** How many records those are. */
	records: number;
	/** What they depend on besides: the calendar's hash, the version of each form. */
	basis: readonly Basis[];
	/** Who could have answered, and who did; `null` = not known. */
	response: { asked: number; n: number } | null;
	figures: readonly ReportFigure[];
	comparisons: readonly Comparison[];
	/** Decided before, with how far it is. */
	actions: readonly Measure[];
	changes: readonly ReportedChange[];
	/** "You said, we did"; left out by reports that were frozen before there was any. */
	heard?: readonly Heard[];
	/** What is to be done next. */
	measures: readonly Measure[];
	/** What HR wrote, by section; lines are kept. */
	words: Readonly<Partial<Record<SectionId, string>>>;
}

/** A report that was signed: no longer to be changed, only to be followed by another version. */
export interface Report extends ReportContent {
	format: 1;
	version: number;
	/** By role, in the order they signed. */
	signed: readonly Signature[];
	/** What is otherwise than in the version before; `null` = there is none. */
	since: { version: number; data: string; changes: ReportChanges } | null;
	/** Of everything above: an edited file does not fit it. */
	hash: string;
}

/** What is otherwise in a version than in another. */
export interface ReportChanges {
	/** Ids of figures that are new, gone, or have another value, n or reason. */
	added: readonly ReportFigure[];
	gone: readonly ReportFigure[];
	changed: readonly { id: string; label: Words; before: ReportedFigure; after: ReportedFigure }[];
	/** Sections with other words. */
	words: readonly SectionId[];
}
