import { describe, expect, it } from 'vitest';
import { fieldTypeOf, fieldTypes } from '~/core/fields/field-types.ts';
import type { FieldTypeName } from '~/core/fields/field.ts';
import { readYaml } from '../definitions.ts';
import { examples } from './example-fields.ts';

const names = Object.keys(fieldTypes) as FieldTypeName[];
const length = 200_000;
/** What a person can be told of a cell. */
const said = Object.keys(readYaml('i18n/zh-CN/problems.yml') as object);

/** A cell of a length characters: a start, a piece again and again, an end. */
const cells: [start: string, piece: string, end: string][] = [
	...[...'1T a.-+:,;/|、，；日（）() \u200B\uFEFF\u3000\n'].map(
		(piece): [string, string, string] => ['', piece, ''],
	),
	['', '1', 'x'],
	['1', '0', 'e'],
	['', '9', '分'],
	['4', '-', '('],
	['', '1,111', '.'],
	['2026-11-20', ' ', 'x'],
	['2026-11-20', 'T', '8:15x'],
	['', '日T', 'x'],
	['', ' 0:00', 'x'],
	['', 'T0:00:00.0', 'x'],
	['high', '(', ')'],
	['', 'a(', ')'],
	['周报', '; 周报', ''],
	['周报', ' ', '书面通知'],
	['', '\u200B/', 'x'],
	['2026', ' ', 'Q4x'],
];

describe.each(names)('a %s field', (name) => {
	const { zh } = examples[name];
	const type = fieldTypeOf(zh);

	it.each(cells)(
		'reads or refuses %j, a length characters of %j, %j at once',
		(start, piece, end) => {
			const cell = start + piece.repeat(length / piece.length) + end;
			const read = type.fromCell(cell, zh);
			if (!read.ok) {
				expect(read.problem.field).toBe(zh.id);
				expect(said).toContain(read.problem.key);
			} else if (read.value !== null) {
				for (const { key } of type.problems(read.value, zh)) expect(said).toContain(key);
				expect(type.normalise(read.value, zh)).toEqual(read.value);
				// Equal, not told apart character by character.
				const again = type.fromCell(type.toCell(read.value, zh, 'labels'), zh);
				expect(JSON.stringify(again)).toBe(JSON.stringify(read));
			}
		},
	);
});
