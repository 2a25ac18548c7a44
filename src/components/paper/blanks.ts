import type { FieldTypeName } from '~/core/fields/field.ts';

/** How a field looks on paper: a line, ruled lines, boxes to tick, or parts of a date. */
export type Blank =
	| 'line'
	| 'lines'
	| 'boxes'
	| 'boxes-and-lines'
	| 'date'
	| 'datetime'
	| 'quarter';

/** The blank of every field type; the compiler asks for a new type's. */
export const blanks: Record<FieldTypeName, Blank> = {
	text: 'line',
	longtext: 'lines',
	link: 'line',
	made: 'line',
	number: 'line',
	rating: 'boxes',
	choice: 'boxes',
	choices: 'boxes',
	date: 'date',
	datetime: 'datetime',
	period: 'quarter',
	department: 'boxes',
	role: 'line',
	evidence: 'boxes-and-lines',
};

/** What is said of the boxes of a field type: how many of them may be ticked; `null`: it has none. */
export const ticks: Record<FieldTypeName, 'tick_one' | 'tick_any' | null> = {
	text: null,
	longtext: null,
	link: null,
	made: null,
	number: null,
	rating: 'tick_one',
	choice: 'tick_one',
	choices: 'tick_any',
	date: null,
	datetime: null,
	period: 'tick_one',
	department: 'tick_one',
	role: null,
	evidence: 'tick_one',
};
