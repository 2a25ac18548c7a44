import type { Definition } from '../definition/definition.ts';
import { isRecord } from '../entries/is-record.ts';
import type { Value, Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';
import { isDraft } from './is-draft.ts';
import { isError } from '../fields/problem.ts';
import { problemsOfDraft } from './problems.ts';
import { onlyRow } from './rows.ts';
import { questionsAsked, type SheetQuestion } from './sheet-questions.ts';
import { startDraft } from './start-draft.ts';

/** Sheets of paper of one form that are typed in together. It stays on the device it is typed on. */
export interface Bundle {
	/** `b-…`. */
	id: string;
	tracker: string;
	/** The version of the form that is printed on the sheets. */
	printed: number;
	/** What the typist calls it, such as a shift. Never in a file of an anonymous tracker. */
	name: string;
	/** The number written on its first sheet. */
	first: number;
	/** How many sheets there are; `null`: nobody has counted. */
	sheets: number | null;
	/** Answers that are the same on all of them. */
	same: Values;
}

/** One sheet of a bundle. Its ids are those its records will have, so that equal sheets stay apart. */
export interface TypedSheet {
	bundle: string;
	/** Its running number, written on the paper. */
	number: number;
	/** What was typed; what was decided where a second typing differed. */
	answers: Draft;
	/** The typist has gone on to the next one. */
	done: boolean;
	/** The same sheet, typed a second time; `null`: not yet. */
	again: Draft | null;
	againDone: boolean;
	/** Answers in which both differed, and which were decided about. */
	settled: number;
}

/** A sheet not yet typed, with what is the same on all of the bundle. */
export function startSheet(bundle: Bundle, number: number, definition: Definition): TypedSheet {
	return {
		bundle: bundle.id,
		number,
		answers: startAnswers(bundle, definition),
		done: false,
		again: null,
		againDone: false,
		settled: 0,
	};
}

/** Answers not yet typed. */
export function startAnswers({ same }: Bundle, definition: Definition): Draft {
	const draft = startDraft(definition);
	const { matrix } = definition;
	if (matrix) return { ...draft, shared: { ...draft.shared, ...same } };
	return { ...draft, rows: { [onlyRow]: { ...draft.rows[onlyRow], ...same } } };
}

/** The answer to a question of a sheet. */
export function answerTo(draft: Draft, { row, field }: SheetQuestion): Value | null {
	return (row === null ? draft.shared : draft.rows[row])?.[field.id] ?? null;
}

/** The sheet's answers with another one. */
export function withAnswer(
	draft: Draft,
	{ row, field }: SheetQuestion,
	value: Value | null,
): Draft {
	if (row === null) return { ...draft, shared: { ...draft.shared, [field.id]: value } };
	return { ...draft, rows: { ...draft.rows, [row]: { ...draft.rows[row], [field.id]: value } } };
}

/** What a sheet is worth: a record, one that lacks something, or nothing at all. */
export type SheetWorth = 'whole' | 'lacking' | 'blank';

/** By the form's own rules. What is the same on all sheets is no answer of this one. */
export function worthOf(draft: Draft, { same }: Bundle, definition: Definition): SheetWorth {
	const own = questionsAsked(draft, definition).filter(
		({ field }) => !Object.hasOwn(same, field.id) && field.initial === undefined,
	);
	if (own.every((question) => answerTo(draft, question) === null)) return 'blank';
	return problemsOfDraft(draft, definition).some(isError) ? 'lacking' : 'whole';
}

/** Whether something kept is a bundle as this version knows them. */
export function isBundle(kept: unknown): kept is Bundle {
	if (!isRecord(kept)) return false;
	const { id, tracker, printed, name, first, sheets, same } = kept;
	return (
		[id, tracker, name].every((text) => typeof text === 'string') &&
		[printed, first, sheets ?? 0].every((number) => typeof number === 'number') &&
		isRecord(same)
	);
}

/** Whether something kept is a sheet as this version knows them. */
export function isTypedSheet(kept: unknown): kept is TypedSheet {
	if (!isRecord(kept)) return false;
	const { bundle, number, answers, done, again, againDone, settled } = kept;
	return (
		typeof bundle === 'string' &&
		[number, settled].every((one) => typeof one === 'number') &&
		[done, againDone].every((one) => typeof one === 'boolean') &&
		isDraft(answers) &&
		(again === null || isDraft(again))
	);
}
