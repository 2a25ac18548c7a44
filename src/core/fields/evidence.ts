import { cleanText, countCharacters } from '../text/clean-text.ts';
import type { CellForm, FieldType } from './field-type.ts';
import type { FieldOf, Option } from './field.ts';
import { findOption, longestSpelling, oldestCode, readOption, writeOption } from './options.ts';
import { problemOf, unreadable } from './problem.ts';
import type { Evidence } from './value.ts';

/** A status with the words that back it, in one cell as in table 5: `进行中(已调整议程模板)` (X16). */
export const evidenceField: FieldType<'evidence'> = {
	normalise(value, field) {
		if (typeof value !== 'object' || value === null || !('status' in value)) return null;
		const status = findOption(value.status, field.options)?.code;
		if (status === undefined) return null;
		return { status, note: 'note' in value ? cleanText(value.note) : null };
	},
	toCell(value, field, form) {
		if (value === null) return '';
		const cell = write(value, field, form);
		// A label with brackets of its own may hide where the note begins; a code never does.
		const read = readEvidence(cell, field.options);
		return read?.status === value.status && read.note === value.note
			? cell
			: write(value, field, 'codes');
	},
	fromCell(cell, field) {
		if (cell.trim() === '') return { ok: true, value: null };
		const value = readEvidence(cell, field.options);
		return value === null ? unreadable(field, 'unknown_option', cell) : { ok: true, value };
	},
	problems: (value, field) =>
		countCharacters(value.note ?? '') > field.maxLength
			? [problemOf(field, 'too_long', { max: field.maxLength })]
			: [],
	canonical: (value, field) => ({
		status: oldestCode(value.status, field.options),
		note: value.note,
	}),
	schemaType: 'string',
};

function write(value: Evidence, field: FieldOf<'evidence'>, form: CellForm): string {
	const status = writeOption(value.status, field.options, form);
	return value.note === null ? status : `${status}(${value.note})`;
}

function readEvidence(cell: string, options: readonly Option[]): Evidence | null {
	const text = cell.trim();
	const [, code, coded] = /^([a-z0-9_]+)\(([\s\S]*)\)$/.exec(text) ?? [];
	if (code !== undefined && options.some((option) => option.code === code))
		return { status: code, note: cleanText(coded) };
	const bare = readOption(text, options);
	if (bare !== null) return { status: bare.code, note: null };
	if (!text.endsWith(')') && !text.endsWith('）')) return null;
	const longest = longestSpelling(options);
	for (const bracket of text.matchAll(/[(（]/g)) {
		const before = text.slice(0, bracket.index).trim();
		if (before.length > longest) return null;
		const status = readOption(before, options);
		if (status !== null)
			return { status: status.code, note: cleanText(text.slice(bracket.index + 1, -1)) };
	}
	return null;
}
