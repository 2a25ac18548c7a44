import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '../definition/definition.ts';
import type { OffsetOf } from '../fields/field-type.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Value, Values } from '../fields/value.ts';
import type { Entry } from './entry.ts';
import { idOf } from './id-of.ts';
import { isRecord } from './is-record.ts';
import { createEntry } from './revisions.ts';

/**
 * The records a register is begun with, one for each row of its list; none where it begins with nothing. Ids are
 * made of the tracker and the row's key, so that two who begin have the same records. What a row does not say
 * stays unanswered. `offsetOf`: of the clocks that moments without a zone are on.
 */
export function beginRecords(
	definition: Definition,
	rows: readonly object[],
	now: Date,
	offsetOf?: OffsetOf,
): Entry[] {
	const { id: tracker, begin, fields, locale } = definition;
	if (!begin) return [];
	return rows.map((row) => {
		const key = JSON.stringify([tracker, at(row, begin.id)]);
		const values: Values = {};
		for (const field of fields) {
			const path = begin.fields[field.id];
			const said = path === undefined ? begin.set[field.id] : inWords(at(row, path), locale);
			const value = answerIn(field, said, offsetOf);
			if (value !== null) values[field.id] = value;
		}
		const id = idOf('r', sha256(utf8ToBytes(key)));
		return createEntry(definition, { id, values, now, device: null, submission: null });
	});
}

/** What stands in a row under `channel.tools`. */
function at(row: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((found, name) => (isRecord(found) ? found[name] : undefined), row);
}

/** Words by language in one of them; the first where it is not among them. */
function inWords(said: unknown, locale: string): unknown {
	return isRecord(said) ? (said[locale] ?? Object.values(said)[0]) : said;
}

function answerIn(field: Field, said: unknown, offsetOf: OffsetOf | undefined): Value | null {
	if (said === undefined || said === null || said === '') return null;
	const type = fieldTypeOf(field);
	const value = type.normalise(said, field);
	if (value !== null) return value;
	const cell = Array.isArray(said) ? said.join('; ') : String(said);
	const read = type.fromCell(cell, field, offsetOf);
	return read.ok ? read.value : null;
}
