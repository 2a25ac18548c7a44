import fc from 'fast-check';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';

/** Any text at all, with more of what breaks CSV than chance would bring. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc
		.array(
			fc.constantFrom(
				...["'", '"', '""', ',', ';', '\t', '\n', '\r', '\r\n', '\0', '\uFEFF', ' ', '=', '+', '-'],
				...['@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '=1+1', '\uD800', '\uDC00', '😀', '中文'],
				...['，', '[_id]', '；', 'r-', '_hash', '1', 'e', '\u2028', '\u0085', '\uFFFD', '\\', '|'],
				...['sep=;', '#', '__proto__'],
			),
			{ maxLength: 8 },
		)
		.map((pieces) => pieces.join('')),
	fc.string({ maxLength: 20 }),
);

const hash = fc.stringMatching(/^h[0-9a-f]{16}$/);
const id = fc.stringMatching(/^r-[2-9abcdfghjkmnpqrstvwxyz]{20}$/);
const moment = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().replace(/\.\d+Z$/, '+08:00'));

/** An answer to a field as its form gives it, normalised; `null` for none. */
function value(field: Field): fc.Arbitrary<Values[string]> {
	const raw: Record<Field['type'], () => fc.Arbitrary<unknown>> = {
		text: () => anyText,
		longtext: () => anyText,
		link: () => fc.oneof(anyText, fc.webUrl()),
		made: () => fc.oneof(anyText, fc.constant('编-202611-003')),
		number: () => fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
		rating: () => fc.constantFrom(1, 2, 3, 4, 5, 'na'),
		choice: () => code(field),
		department: () => code(field),
		role: () => code(field),
		choices: () => fc.array(code(field), { minLength: 1, maxLength: 3 }),
		date: () => moment.map((text) => text.slice(0, 10)),
		datetime: () => moment,
		period: () => fc.constantFrom('2026Q4', '2025Q1', 'baseline'),
		evidence: () => fc.record({ status: code(field), note: fc.option(anyText) }),
	};
	return fc
		.option(raw[field.type]())
		.map((answer) => (answer === null ? null : fieldTypeOf(field).normalise(answer, field)));
}

function code(field: Field): fc.Arbitrary<string> {
	const codes = 'options' in field ? field.options.map((option) => option.code) : [];
	return fc.constantFrom(...codes);
}

/** Columns as `decodeCsv` leaves them with an entry: named, not blank, LF inside. */
const extra = fc
	.dictionary(anyText, anyText.map(asRead), { maxKeys: 3 })
	.map((cells) => Object.entries(cells).map(([name, cell]) => [asRead(name), cell] as const))
	.map((cells) => Object.fromEntries(cells.filter(([, cell]) => cell.trim() !== '')));

function asRead(text: string): string {
	return text.toWellFormed().replace(/\r\n?/g, '\n');
}

/** Any entry a device of this tracker may hold, whatever became of it. */
export function anyEntry(definition: Definition): fc.Arbitrary<Entry> {
	const values = fc.record(
		Object.fromEntries(definition.fields.map((field) => [field.id, value(field)])),
	);
	return fc
		.record({
			id,
			version: fc.integer({ min: 1, max: definition.version }),
			history: fc.uniqueArray(hash, { maxLength: 3 }).map((hashes) => hashes.sort()),
			createdAt: moment,
			updatedAt: moment,
			deleted: fc.boolean(),
			device: fc.option(fc.constantFrom('d-7kq2', 'd-9zz')),
			submission: fc.option(fc.constantFrom('s-7kq2', 's-9zz')),
			values,
			extra: fc.option(extra, { freq: 3, nil: undefined }),
		})
		.map(({ extra: columns, ...rest }): Entry => {
			const draft = {
				tracker: definition.id,
				...rest,
				values: rest.deleted ? {} : withoutNulls(rest.values),
			};
			const hasExtra = columns && Object.keys(columns).length > 0;
			return { ...draft, hash: hashEntry(draft, definition), ...(hasExtra && { extra: columns }) };
		});
}

function withoutNulls(values: Values): Values {
	return Object.fromEntries(Object.entries(values).filter(([, answer]) => answer !== null));
}
