import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import { keyOfLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { foldUnspaced } from '../text/fold.ts';

interface Record {
	deleted: boolean;
	values: Values;
}

/**
 * Records of a register that say the same where each is to say it once (`once`: one brief for a project and a week),
 * in groups of two and more. A record that leaves one of these answers out is like no other.
 */
export function findSameAnswers<One extends Record>(
	records: Iterable<One>,
	{ kind, once, fields }: Pick<Definition, 'kind' | 'once' | 'fields'>,
): One[][] {
	if (kind !== 'register' || once.length === 0) return [];
	const asked = once.flatMap((id) => fields.find((field) => field.id === id) ?? []);
	const groups = new Map<string, One[]>();
	for (const record of records) {
		if (record.deleted) continue;
		const said = asked.map((field) => answerOf(record.values, field));
		if (said.includes(null)) continue;
		const key = JSON.stringify(said.map((value) => keyOfLink(value) ?? spelling(value)));
		const group = groups.get(key);
		if (group) group.push(record);
		else groups.set(key, [record]);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}

function spelling(value: unknown): string {
	return foldUnspaced(typeof value === 'string' ? value : JSON.stringify(value));
}
