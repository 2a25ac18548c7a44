import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { fieldTypeOf } from '../fields/field-types.ts';

/** What a row or record says, answer by answer, each as text to compare. */
export type Answers = ReadonlyMap<string, string>;

/**
 * The answers by the oldest name of their field, and what stands in columns the form does not know,
 * which anonymous forms do not keep.
 */
export function answersOf(
	{ values, extra }: Pick<Entry, 'values' | 'extra'>,
	{ fields, anonymous }: Definition,
): Answers {
	const answers = new Map<string, string>();
	for (const field of fields) {
		const value = answerOf(values, field);
		if (value === null) continue;
		const canonical = fieldTypeOf(field).canonical(value, field);
		answers.set(field.formerly.at(-1) ?? field.id, JSON.stringify(canonical));
	}
	if (anonymous) return answers;
	// No field is called so: ids begin with a letter.
	for (const [name, cell] of Object.entries(extra ?? {})) answers.set(`: ${name}`, cell);
	return answers;
}

/** A number that is the same for equal answers, whatever their order, and hardly for others. */
export function sumOf(answers: Answers): number {
	let sum = 0;
	for (const [name, answer] of answers) sum += numberOf(name, answer);
	return sum;
}

/** How many answers of two rows differ; an answer on one side only does. */
export function differences(a: Answers, b: Answers): string[] {
	const names = new Set([...a.keys(), ...b.keys()]);
	return [...names].filter((name) => a.get(name) !== b.get(name));
}

/** 48 bits of an answer: sums of some thirty stay whole numbers. */
export function numberOf(name: string, answer: string): number {
	let low = 0xdeadbeef;
	let high = 0x41c6ce57;
	for (const text of [name, answer]) {
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			low = Math.imul(low ^ unit, 2654435761);
			high = Math.imul(high ^ unit, 1597334677);
		}
		low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
		high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	}
	return (high & 0xffff) * 0x1_0000_0000 + (low >>> 0);
}
