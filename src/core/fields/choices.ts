import type { FieldType } from './field-type.ts';
import type { Option } from './field.ts';
import { findOption, oldestCode, writeOption } from './options.ts';
import { unreadable } from './problem.ts';
import { readOptions } from './read-options.ts';

/** Several of several answers, in the order of the options. */
export const choicesField: FieldType<'choices'> = {
	normalise(value, field) {
		if (!Array.isArray(value)) return null;
		return inOrder(
			value.map((code) => findOption(code, field.options)?.code),
			field.options,
		);
	},
	toCell(value, field, form) {
		if (value === null) return '';
		const cell = value.map((code) => writeOption(code, field.options, form)).join('; ');
		// Labels may contain the separator; where that makes the cell ambiguous, codes never do.
		if (form === 'codes' || sameCodes(readOptions(cell, field.options), value)) return cell;
		return value.join('; ');
	},
	fromCell(cell, field) {
		if (cell.trim() === '') return { ok: true, value: null };
		const codes = readOptions(cell, field.options);
		return codes === null
			? unreadable(field, 'unknown_option', cell)
			: { ok: true, value: inOrder(codes, field.options) };
	},
	problems: () => [],
	canonical: (value, field) => value.map((code) => oldestCode(code, field.options)).sort(),
	schemaType: 'string',
};

function inOrder(codes: (string | undefined)[], options: readonly Option[]): string[] | null {
	const given = new Set(codes);
	const ordered = options.map((option) => option.code).filter((code) => given.has(code));
	return ordered.length === 0 ? null : ordered;
}

function sameCodes(codes: string[] | null, value: string[]): boolean {
	return codes?.length === value.length && value.every((code) => codes.includes(code));
}
