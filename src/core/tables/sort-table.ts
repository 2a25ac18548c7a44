import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Field } from '../fields/field.ts';
import { cellText } from './cell-text.ts';
import { codesOfAnswer } from './codes-of-answer.ts';
import type { TableSort } from './query-table.ts';
import type { TableRow } from './table-row.ts';

/**
 * The rows in the order asked for; rows without an answer come last either way, equal rows by
 * creation, then by key, so that the order never depends on how the rows came. Texts sort as the
 * language's readers expect (Chinese by pinyin), choices in the order of their options.
 */
export function sortTable(
	rows: readonly TableRow[],
	definition: Definition,
	sort: TableSort | null,
): readonly TableRow[] {
	return sortInOrder(inOrderOfCreation(rows), definition, sort);
}

/** The same for rows that are `inOrderOfCreation` already, as all but the first question about them find them. */
export function sortInOrder(
	byCreation: readonly TableRow[],
	definition: Definition,
	sort: TableSort | null,
): readonly TableRow[] {
	const field = definition.fields.find(({ id }) => id === sort?.column);
	if (!sort || (!field && sort.column !== '_updated')) return byCreation;
	const ranks = field
		? ranksOf(byCreation, field, definition.locale)
		: byCreation.map(({ entry }) => Date.parse(entry.updatedAt));
	return order(byCreation, ranks, sort.descending);
}

function order(rows: readonly TableRow[], ranks: number[], descending: boolean): TableRow[] {
	const turn = descending ? -1 : 1;
	const indexes = rows.map((_, index) => index);
	indexes.sort((a, b) => {
		const left = ranks[a] ?? Number.NaN;
		const right = ranks[b] ?? Number.NaN;
		if (Number.isNaN(left) || Number.isNaN(right)) {
			return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
		}
		return (left - right) * turn || a - b;
	});
	return indexes.flatMap((index) => rows[index] ?? []);
}

/** A number per row to sort by; NaN where there is no answer. */
function ranksOf(rows: readonly TableRow[], field: Field, locale: string): number[] {
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
	return textRanks(
		rows.map(({ entry }) => cellText(entry.values, field)),
		locale,
	);
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

/** By creation, then by key. Moments are read once per row, not once per comparison. */
export function inOrderOfCreation(rows: readonly TableRow[]): TableRow[] {
	const timed = rows.map((row) => ({ row, at: Date.parse(row.entry.createdAt) }));
	timed.sort((a, b) => {
		const apart = (a.at || 0) - (b.at || 0);
		return apart === 0 ? compareText(a.row.key, b.row.key) : apart;
	});
	return timed.map(({ row }) => row);
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
