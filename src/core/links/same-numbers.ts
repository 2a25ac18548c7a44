import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Values } from '../fields/value.ts';

interface Numbered {
	deleted: boolean;
	values: Values;
}

/**
 * Records that bear the number of another, by the number: two devices counted for themselves. Each
 * keeps its own; a person has to tell them apart.
 */
export function findSameNumbers<Record extends Numbered>(
	records: Iterable<Record>,
	{ fields }: Pick<Definition, 'fields'>,
): ReadonlyMap<string, Record[]> {
	const made = fields.find(({ type }) => type === 'made');
	const byNumber = new Map<string, Record[]>();
	if (!made) return byNumber;
	for (const record of records) {
		const number = record.deleted ? null : answerOf(record.values, made);
		if (typeof number !== 'string') continue;
		const alike = byNumber.get(number);
		if (alike) alike.push(record);
		else byNumber.set(number, [record]);
	}
	for (const [number, alike] of byNumber) if (alike.length < 2) byNumber.delete(number);
	return byNumber;
}
