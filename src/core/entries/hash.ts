import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Definition } from '../definition/definition.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Value } from '../fields/value.ts';
import { maskedForm } from '../privacy/masked-form.ts';
import { answerOf } from './answer-of.ts';
import type { Entry } from './entry.ts';

/** What a hash is made of. */
export type Hashed = Pick<Entry, 'tracker' | 'id' | 'version' | 'deleted' | 'values' | 'history'>;

/** One for all: a file of 100,000 rows asks as often. */
const encoder = new TextEncoder();
const buffer = new Uint8Array(8192);

/** How a hash is written, as the source of a pattern. */
export const hashForm = 'h[0-9a-f]{16}';

/**
 * The name of a revision: `h` and the first 16 hex digits of SHA-256 over what it says and what it
 * replaces. The `h` keeps spreadsheets from reading `12e45678…` as a number.
 *
 * The history is part of it, or an answer changed and changed back would bear the name of its own
 * ancestor: the newest revision would stand in its own history, and every merge would take it for
 * replaced. Values go in under the oldest field ids and codes, so that renaming those changes no
 * hash. When and where it was written is not part of it: an import may know it worse. Nor is what
 * leaves the device in no file.
 */
export function hashEntry(entry: Hashed, definition: Definition): string {
	const form = JSON.stringify([
		entry.tracker,
		entry.id,
		entry.version,
		entry.deleted,
		canonicalValues(entry, definition),
		entry.history.toSorted(),
	]);
	return `h${bytesToHex(sha256(bytesOf(form)).subarray(0, 8))}`;
}

/** In a buffer that the next text is written over. */
function bytesOf(text: string): Uint8Array {
	if (text.length * 3 > buffer.length) return encoder.encode(text);
	return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
}

function canonicalValues({ values }: Hashed, definition: Definition): [string, unknown][] {
	const pairs: [string, unknown][] = [];
	for (const { oldest, field } of orderedFields(definition)) {
		const value = answerOf(values, field);
		if (value !== null && field.leaves !== 'never') pairs.push([oldest, canonical(value, field)]);
	}
	return pairs;
}

/** What leaves masked has the hash of what it leaves as: a file's row is the record it came from. */
function canonical(value: Value, field: Field): unknown {
	if (field.leaves === 'masked' && (field.type === 'text' || field.type === 'longtext'))
		return maskedForm(String(value), field.type);
	return fieldTypeOf(field).canonical(value, field);
}

interface OrderedField {
	oldest: string;
	field: Field;
}

/** A file of 100,000 rows is hashed with one definition: its fields are put in order once. */
const ordered = new WeakMap<Definition, OrderedField[]>();

function orderedFields(definition: Definition): OrderedField[] {
	const known = ordered.get(definition);
	if (known) return known;
	const fields = definition.fields
		.map((field) => ({ oldest: field.formerly.at(-1) ?? field.id, field }))
		.sort((a, b) => (a.oldest < b.oldest ? -1 : 1));
	ordered.set(definition, fields);
	return fields;
}
