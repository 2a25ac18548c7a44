import type { FieldType } from './field-type.ts';
import { findOption, oldestCode, readOption, writeOption } from './options.ts';
import { unreadable } from './problem.ts';

/** What `choice`, `department` and `role` share; they differ in where the options come from. */
export function createChoiceType<T extends 'choice' | 'department' | 'role'>(): FieldType<T> {
	return {
		normalise: (value, field) => findOption(value, field.options)?.code ?? null,
		toCell: (value, field, form) => (value === null ? '' : writeOption(value, field.options, form)),
		fromCell(cell, field) {
			if (cell.trim() === '') return { ok: true, value: null };
			const option = readOption(cell, field.options);
			return option === null
				? unreadable(field, 'unknown_option', cell)
				: { ok: true, value: option.code };
		},
		problems: () => [],
		canonical: (value, field) => oldestCode(value, field.options),
		schemaType: 'string',
	};
}
