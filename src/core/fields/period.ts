import type { FieldType } from './field-type.ts';
import { findOption, oldestCode, readOption, writeOption } from './options.ts';
import { unreadable } from './problem.ts';

/** A quarter, `2026Q4`, or one of the field's named periods such as the baseline. */
export const periodField: FieldType<'period'> = {
	normalise(value, field) {
		if (typeof value === 'string' && quarter.test(value)) return value;
		return findOption(value, field.options)?.code ?? null;
	},
	toCell(value, field, form) {
		if (value === null) return '';
		return quarter.test(value) ? value : writeOption(value, field.options, form);
	},
	fromCell(cell, field) {
		if (cell.trim() === '') return { ok: true, value: null };
		const value = readQuarter(cell) ?? readOption(cell, field.options)?.code ?? null;
		return value === null ? unreadable(field, 'not_a_period', cell) : { ok: true, value };
	},
	problems: () => [],
	canonical: (value, field) => oldestCode(value, field.options),
	schemaType: 'string',
};

const quarter = /^[1-9]\d{3}Q[1-4]$/;

/** Reads `2024Q1`, `2024年Q1`, `2024-Q1`, `Q1 2024`, `2024年第1季度`, `2024年一季度`. */
function readQuarter(cell: string): string | null {
	if (quarter.test(cell)) return cell;
	const text = cell.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
	const [, year, number] =
		/^(\d{4})年?[-/.]?Q([1-4])季?度?$/.exec(text) ??
		/^(\d{4})年?第?([1-4一二三四])季度?$/.exec(text) ??
		[];
	const [, lateNumber, lateYear] = /^Q([1-4])[-/]?(\d{4})年?$/.exec(text) ?? [];
	const which = number ?? lateNumber;
	if (which === undefined) return null;
	const read = `${year ?? lateYear}Q${'一二三四'.indexOf(which) + 1 || which}`;
	return quarter.test(read) ? read : null;
}
