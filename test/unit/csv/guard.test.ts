import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '~/core/csv/guard.ts';

describe('the formula guard', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+86 138', "'+86 138"],
		['-5', "'-5"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\uFF1D1', "'\uFF1D1"],
		['\uFF0B1', "'\uFF0B1"],
		['\uFF0D1', "'\uFF0D1"],
		['\uFF201', "'\uFF201"],
		['\tx', "'\tx"],
		['\rx', "'\rx"],
		['\nx', "'\nx"],
		['\0x', "'\0x"],
		["'=1", "''=1"],
		["'", "''"],
		["''", "'''"],
		["it's", "it's"],
		['a=1', 'a=1'],
		['', ''],
		[' =1', ' =1'],
		['2026-11-23', '2026-11-23'],
	])('writes %j as %j and reads it back', (cell, written) => {
		expect(guardCell(cell)).toBe(written);
		expect(unguardCell(written)).toBe(cell);
	});

	it('takes off one apostrophe only, and none where there is none', () => {
		expect(unguardCell("'''x")).toBe("''x");
		expect(unguardCell('=1+1')).toBe('=1+1');
	});
});
