import type { FieldTypeName } from './field.ts';

/** A status with the words that back it, as 「进行中(已调整议程模板)」. */
export interface Evidence {
	/** Code of the status. */
	status: string;
	/** What shows it, or `null`. */
	note: string | null;
}

/** What each field type stores. Codes, never labels; `null` (no answer) stands beside these. */
export interface ValueOf {
	text: string;
	longtext: string;
	/** An address, an id, or `tracker/r-…` with a copy of the record's label (`link-value.ts`). */
	link: string;
	number: number;
	/** 1 to 5, 1 the lowest (R14), or `na`: asked, not applicable. */
	rating: number | 'na';
	choice: string;
	/** Codes in the order of the options, none twice, never empty. */
	choices: string[];
	/** `2026-11-23`, or `2026-11` where only the month is known (X14). */
	date: string;
	/** ISO 8601 to the minute or second, with its offset: `2026-11-23T09:30+08:00`. */
	datetime: string;
	/** `2026Q4`, or the code of one of the field's options. */
	period: string;
	department: string;
	role: string;
	evidence: Evidence;
	/** `投诉-202611-003`: prefix, month of creation, number within the month. */
	made: string;
}

/** An answer of any type. */
export type Value = ValueOf[FieldTypeName];

/** The answers of one entry by field id. An id that is missing and `null` both mean "no answer". */
export type Values = Record<string, Value | null>;
