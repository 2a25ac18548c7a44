import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import { keyOfLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';

interface Line {
	id: string;
	deleted: boolean;
	values: Values;
}

/** The full key of the line that one puts right; `null`: it puts none right. */
export function correctedBy(
	{ id, deleted, values }: Line,
	{ id: tracker, append, fields }: Pick<Definition, 'id' | 'append' | 'fields'>,
): string | null {
	const field = append && fields.find((one) => one.id === append.corrects);
	if (!field || deleted) return null;
	const key = keyOfLink(answerOf(values, field));
	return key === `${tracker}/${id}` ? null : key;
}

/** The full keys of the lines that others put right: what they said does not hold any more. */
export function correctedLines(
	lines: Iterable<Line>,
	definition: Pick<Definition, 'id' | 'append' | 'fields'>,
): ReadonlySet<string> {
	const found = new Set<string>();
	if (!definition.append?.corrects) return found;
	for (const line of lines) {
		const key = correctedBy(line, definition);
		if (key !== null) found.add(key);
	}
	return found;
}
