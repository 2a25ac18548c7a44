import type { FieldOf, FieldTypeName } from './field.ts';
import type { Problem } from './problem.ts';
import type { ValueOf } from './value.ts';

/** How a cell spells choices: words for people, codes for programs. */
export type CellForm = 'labels' | 'codes';

/** What reading a cell gives: a value (`null` for an empty cell), or why it cannot be read. */
export type FromCell<V> = { ok: true; value: V | null } | { ok: false; problem: Problem };

/** How far clocks are ahead of UTC, `+08:00`, when they show a time: `2026-11-23T08:15`. */
export type OffsetOf = (shown: string) => string;

/**
 * What a field type knows of its values. `fromCell(toCell(v)) = v` for every `v` that
 * `normalise` gives, in either form and in any language of the field.
 */
export interface FieldType<T extends FieldTypeName> {
	/**
	 * The one form a value is stored and hashed in: well-formed Unicode, LF line ends, no blank
	 * text, options in their order. Anything that is not a value of this type gives `null`.
	 */
	normalise(value: unknown, field: FieldOf<T>): ValueOf[T] | null;
	/** The CSV cell, unguarded and unquoted. `null` gives an empty cell. */
	toCell(value: ValueOf[T] | null, field: FieldOf<T>, form: CellForm): string;
	/**
	 * Reads what `toCell` wrote, other languages' and former labels, and what spreadsheets make of it. `offsetOf`: of the
	 * clocks that a moment without a zone is on; left out: the device's.
	 */
	fromCell(cell: string, field: FieldOf<T>, offsetOf?: OffsetOf): FromCell<ValueOf[T]>;
	/** What is wrong with an answer that is there; whether it must be there is not asked here. */
	problems(value: ValueOf[T], field: FieldOf<T>): Problem[];
	/** The value under the oldest codes, so that renaming a code changes no hash. Plain JSON. */
	canonical(value: ValueOf[T], field: FieldOf<T>): unknown;
	/** Frictionless Table Schema type of its column in the zip for programs. */
	schemaType: 'string' | 'integer' | 'number' | 'date' | 'datetime' | 'any';
}
