import { answerOf } from '~/core/entries/answer-of.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { columnsInUse } from '~/core/entries/in-use.ts';
import type { Field } from '~/core/fields/field.ts';
import { displayValue } from './display-value.ts';

/** An answer in words; personal data masked unless `reveal`. `null`: no answer. */
export function showAnswer(
	entry: Pick<Entry, 'values'>,
	field: Field,
	locale: string,
	reveal: boolean,
): string | null {
	return displayValue(field, answerOf(entry.values, field), locale, reveal);
}

/** Fields two or more revisions answer differently. */
export function changedFields(fields: readonly Field[], entries: readonly Entry[]): Field[] {
	return fields.filter(
		(field) => new Set(entries.map((entry) => answerKey(entry, field))).size > 1,
	);
}

/** Equal texts, equal answers. */
function answerKey(entry: Pick<Entry, 'values'>, field: Field): string {
	return JSON.stringify(answerOf(entry.values, field));
}

/** The fields in the order of the table; a retired one only where an entry answers it. */
export function shownFields(
	definition: { fields: Field[]; columns: string[] },
	entries: readonly Pick<Entry, 'values'>[],
): Field[] {
	return columnsInUse(
		definition,
		entries.map(({ values }) => values),
	);
}
