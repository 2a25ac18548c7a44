import type { FromCell, OffsetOf } from '../../fields/field-type.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import type { Field, FieldTypeName } from '../../fields/field.ts';
import { otherEra } from '../../fields/other-era.ts';
import { unreadable } from '../../fields/problem.ts';
import type { Value } from '../../fields/value.ts';
import { isNoAnswer, isSpreadsheetError } from '../../text/no-answer.ts';
import { fold, withoutInvisible } from '../../text/fold.ts';
import { apartNumerals } from './apart-numerals.ts';
import { numberDoubt, type NumberCell } from './number-doubt.ts';
import { plainEvidence } from './plain-evidence.ts';
import { plainTime } from './plain-time.ts';
import { isUnclearMonth } from './unclear-month.ts';

/** Reads the cell of a question as people write. Letters nobody sees are no answer, nor part of one but in free text. */
export function readAnswer(
	cell: string,
	field: Field,
	offsetOf: OffsetOf | undefined,
	of: NumberCell,
): FromCell<Value> {
	const type = fieldTypeOf(field);
	const seen = countedTypes.has(field.type)
		? apartNumerals(withoutInvisible(cell))
		: withoutInvisible(cell);
	if (seen.trim() === '') return { ok: true, value: null };
	if (isSpreadsheetError(seen)) return unreadable(field, 'spreadsheet_error', seen);
	const read = type.fromCell(freeTypes.has(field.type) ? cell : seen, field, offsetOf);
	if (read.ok) return surely(read, seen, field, of);
	if (isNoAnswer(seen)) return { ok: true, value: null };
	const plain = type.fromCell(plainly(seen, field), field, offsetOf);
	// A weekday alone leaves nothing, which is no answer either.
	if (plain.ok && plain.value !== null) return surely(plain, seen, field, of);
	const doubt = field.type === 'number' ? numberDoubt(seen, null, field, of) : null;
	return doubt ? { ok: false, problem: doubt } : read;
}

/** What was read, where it can be nothing else. */
function surely(
	read: FromCell<Value> & { ok: true },
	cell: string,
	field: Field,
	of: NumberCell,
): FromCell<Value> {
	// A form offers quarters: they are typed in files alone, and what stands in a row of ours is kept as it is.
	const [era] = field.type === 'period' && !of.guarded ? otherEra(String(read.value), field) : [];
	if (era) return { ok: false, problem: era };
	if (field.type === 'date' && isUnclearMonth(cell)) return unreadable(field, 'not_a_date', cell);
	const problem = field.type === 'number' ? numberDoubt(cell, read.value, field, of) : null;
	return problem ? { ok: false, problem } : read;
}

/** Types that people write in more ways than their fields read. */
function plainly(cell: string, field: Field): string {
	if (timeTypes.has(field.type)) return plainTime(cell);
	if (field.type === 'number') return withoutUnit(cell, field.units ?? []);
	return field.type === 'evidence' ? plainEvidence(cell) : cell;
}

/** A number without its unit in another form than the page writes: of one, in short, or of another language. */
function withoutUnit(cell: string, units: readonly string[]): string {
	const text = fold(cell);
	const unit = units.map(fold).find((one) => text.endsWith(one));
	return unit ? text.slice(0, -unit.length) : cell;
}

/** They tell a day, whose parts people write in any order. */
export const timeTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>(['date', 'datetime']);
/** Their digits tell how much or when. */
const countedTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
	'number',
	'rating',
	'date',
	'datetime',
	'period',
]);
/** Their answers are words of a person, kept letter by letter. */
const freeTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
	'text',
	'longtext',
	'evidence',
]);
