import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { whatStays } from './what-stays.ts';

type Kept = Pick<Definition, 'fields'>;

/** Whether an entry says anything besides what stays of it. `keeps`: `null` = nothing stays. */
export function saysMore(
	{ deleted, values, extra }: Pick<Entry, 'deleted' | 'values' | 'extra'>,
	{ fields }: Kept,
	keeps: readonly string[] | null,
): boolean {
	if (deleted) return false;
	if (keeps === null) return true;
	if (extra && Object.keys(extra).length > 0) return true;
	const known = new Set(fields.flatMap(({ id, formerly }) => [id, ...formerly]));
	const isLeft = fields.some((field) => {
		const value = answerOf(values, field);
		if (value === null) return false;
		return !keeps.includes(field.id) || whatStays(value, field) !== value;
	});
	// What a newer form asked is nobody's to count.
	return isLeft || Object.keys(values).some((id) => values[id] !== null && !known.has(id));
}
