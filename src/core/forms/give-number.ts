import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import type { FieldOf } from '../fields/field.ts';
import { madeFieldOf } from '../fields/made-field-of.ts';
import type { Values } from '../fields/value.ts';

/** A record as it is counted: one that was removed keeps its number, lest it be given again. */
export type Counted = Pick<StoredEntry, 'values' | 'restorable'>;

/**
 * The number of a record first saved now, 投诉-202611-003: prefix, month where the company is, and one
 * more than the highest of that month among `records`, whoever made them.
 */
export function nextNumber(field: FieldOf<'made'>, records: Iterable<Counted>, now: Date): string {
	const beginning = `${field.prefix}-${monthOf(now, field.zone)}-`;
	let highest = 0;
	for (const { values, restorable } of records) {
		const number = answerOf(restorable ?? values, field);
		if (typeof number !== 'string' || !number.startsWith(beginning)) continue;
		const rest = number.slice(beginning.length);
		if (/^\d{1,9}$/.test(rest)) highest = Math.max(highest, Number(rest));
	}
	return beginning + String(highest + 1).padStart(3, '0');
}

/** Answers with the number the record has, else with a new one; whatever was typed there does not count. */
export function withNumber(
	values: Values,
	definition: Definition,
	existing: Counted | null,
	number: string | null,
): Values {
	const field = madeFieldOf(definition);
	if (!field) return values;
	const own = existing && answerOf(existing.restorable ?? existing.values, field);
	return { ...values, [field.id]: own ?? number };
}

/** `202611`. */
function monthOf(now: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat('en', {
		...{ timeZone, year: 'numeric', month: '2-digit' },
	}).formatToParts(now);
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	return part('year') + part('month');
}
