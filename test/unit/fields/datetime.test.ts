import { describe, expect, it } from 'vitest';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { everyType } from '../csv/every-type.ts';

const field = everyType().fields.find(({ type }) => type === 'datetime');
if (!field) throw new Error('No moment.');
const read = (cell: string) => fieldTypeOf(field).fromCell(cell, field, () => '+02:00');

describe('a moment, wherever a form or a file reads it', () => {
	it.each([
		...['2026/1/5 9:00-11:30', '2026年1月5日9点00分-11:30', '2026-01-05 09:00 -11:30'],
		...[
			'2026/1/5 9:00-1130',
			'2026/1/5 9:00-1000',
			'2026-01-05 9:00:00-11:30',
			'2026-01-05T9:00-11:30',
		],
	])('is none where it tells from when until when: %s', (cell) =>
		expect(read(cell)).toMatchObject({ ok: false, problem: { key: 'not_a_datetime' } }),
	);

	it.each([
		['2026-01-05T09:00-05:00', '2026-01-05T09:00-05:00'],
		['2026-01-05 09:00:00-05:00', '2026-01-05T09:00-05:00'],
		['2026-01-05 08:15-0500', '2026-01-05T08:15-05:00'],
		['2026-01-05T08:15-1000', '2026-01-05T08:15-10:00'],
		['2026-01-05T08:15-03:30', '2026-01-05T08:15-03:30'],
		['2026/1/5 9:00+08:00', '2026-01-05T09:00+08:00'],
		['2026/1/5 9:00Z', '2026-01-05T09:00+00:00'],
		['2026/1/5 9:00', '2026-01-05T09:00+02:00'],
	])('%s is %s', (cell, value) => expect(read(cell)).toEqual({ ok: true, value }));
});
