import { answerOf } from '../entries/answer-of.ts';
import type { Field } from '../fields/field.ts';
import { labelOfLink } from '../fields/link-value.ts';
import { cellText } from './cell-text.ts';
import { codesOfAnswer } from './codes-of-answer.ts';
import type { TableRow } from './table-row.ts';

/** A number per row to sort by; NaN where there is no answer. */
export function ranksOf(rows: readonly TableRow[], field: Field, locale: string): number[] {
	if (field.type === 'number' || field.type === 'rating') {
		return rows.map(({ entry }) => numberOf(answerOf(entry.values, field)));
	}
	if (field.type === 'datetime') {
		return rows.map(({ entry }) => Date.parse(String(answerOf(entry.values, field) ?? '')));
	}
	if ('options' in field && field.type !== 'date' && field.type !== 'period') {
		const places = new Map(field.options.map(({ code }, index) => [code, index]));
		return rows.map(({ entry }) =>
			placeOf(codesOfAnswer(answerOf(entry.values, field), field), places),
		);
	}
	const textOf = ({ entry }: TableRow) => cellText(entry.values, field);
	// Of a link people see the name: in the order of keys no name would stand where it is looked for.
	const nameOf = (row: TableRow) => labelOfLink(textOf(row)) ?? textOf(row);
	return textRanks(rows.map(field.type === 'link' ? nameOf : textOf), locale);
}

/** "Not applicable" is after every number, before no answer. */
function numberOf(value: unknown): number {
	if (value === null) return Number.NaN;
	return value === 'na' ? Number.MAX_VALUE : Number(value);
}

function placeOf(codes: string[], places: ReadonlyMap<string, number>): number {
	const [first] = codes;
	if (first === undefined) return Number.NaN;
	return places.get(first) ?? places.size;
}

/** Comparing words is slow: every different text is compared once, then rows compare numbers. */
function textRanks(texts: string[], locale: string): number[] {
	const collator = new Intl.Collator(locale, { numeric: true });
	const distinct = [...new Set(texts)].filter((text) => text !== '').sort(collator.compare);
	const ranks = new Map(distinct.map((text, index) => [text, index]));
	return texts.map((text) => ranks.get(text) ?? Number.NaN);
}
