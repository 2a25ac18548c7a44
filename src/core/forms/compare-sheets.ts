import type { Definition } from '../definition/definition.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Value } from '../fields/value.ts';
import { questionsAsked, type SheetQuestion } from './sheet-questions.ts';
import { answerTo, type TypedSheet, withAnswer } from './typed-sheet.ts';

/** An answer of a sheet that was typed one way and then another. */
export interface SheetDifference {
	sheet: TypedSheet;
	question: SheetQuestion;
	first: Value | null;
	second: Value | null;
}

/** Where two typings of the same sheets differ, sheet by sheet in the order of the form. */
export function differencesOf(
	sheets: readonly TypedSheet[],
	definition: Definition,
): SheetDifference[] {
	return sheets.flatMap((sheet) => {
		const { answers, again, againDone } = sheet;
		if (!again || !againDone) return [];
		return questionsOfEither(sheet, definition).flatMap((question) => {
			const [first, second] = [answerTo(answers, question), answerTo(again, question)];
			const same = keyOf(first, question) === keyOf(second, question);
			return same ? [] : { sheet, question, first, second };
		});
	});
}

/** How many answers were compared. */
export function answersCompared(sheets: readonly TypedSheet[], definition: Definition): number {
	return sheets.reduce(
		(sum, sheet) =>
			sum + (sheet.again && sheet.againDone ? questionsOfEither(sheet, definition).length : 0),
		0,
	);
}

/** The sheet with one of both answers, which counts from now on. */
export function settle(
	{ sheet, question, first, second }: SheetDifference,
	kept: 'first' | 'second',
): TypedSheet {
	const value = kept === 'first' ? first : second;
	return {
		...sheet,
		answers: withAnswer(sheet.answers, question, value),
		again: sheet.again && withAnswer(sheet.again, question, value),
		settled: sheet.settled + 1,
	};
}

/** A question only one of both was asked may hold an answer all the same. */
function questionsOfEither(
	{ answers, again }: TypedSheet,
	definition: Definition,
): SheetQuestion[] {
	const first = questionsAsked(answers, definition);
	const keys = new Set(first.map(placeOf));
	const second = again ? questionsAsked(again, definition) : [];
	return [...first, ...second.filter((question) => !keys.has(placeOf(question)))];
}

const placeOf = ({ row, field }: SheetQuestion) => JSON.stringify([row, field.id]);

/** Equal texts, equal answers: as they would be stored, and with blanks and marks of either width alike. */
function keyOf(value: Value | null, { field }: SheetQuestion): string {
	const normal = fieldTypeOf(field).normalise(value, field);
	if (normal === null && value !== null) return JSON.stringify(value);
	return JSON.stringify(normal).normalize('NFKC').replace(/\s+/g, '');
}
