import fc from 'fast-check';
import type { FieldTypeName } from '~/core/fields/field.ts';
import { choice, choices, evidence, rating } from './example-choices.ts';
import { both, type Example } from './example-field.ts';
import { date, datetime, period } from './example-times.ts';
import { anything, roughText } from './rough-answers.ts';

const text = (type: 'text' | 'longtext'): Example => ({
	...both((base) => ({ ...base, type, maxLength: 300 })),
	raw: fc.oneof(roughText, anything),
	read: [
		[' 议题不聚焦 ', '议题不聚焦'],
		['=1+1', '=1+1'],
		['１２３', '１２３'],
		['a\r\nb', type === 'text' ? 'a b' : 'a\nb'],
	],
	refuse: [],
});

/** One field of every type, in both languages, with answers and cells to try on it. */
export const examples: Record<FieldTypeName, Example> = {
	text: text('text'),
	longtext: text('longtext'),
	link: {
		...both((base) => ({ ...base, type: 'link' as const, maxLength: 500, to: [] })),
		raw: fc.oneof(fc.webUrl(), roughText, anything),
		read: [
			['https://example.com/a?b=c', 'https://example.com/a?b=c'],
			[' r-23456789abcdfghjkmnp ', 'r-23456789abcdfghjkmnp'],
		],
		refuse: [],
	},
	made: {
		...both((base) => ({ ...base, type: 'made' as const, prefix: '投诉', zone: 'UTC' })),
		raw: fc.oneof(fc.constantFrom('投诉-202611-003'), roughText, anything),
		read: [
			[' 投诉-202611-003 ', '投诉-202611-003'],
			['３', '３'],
		],
		refuse: [],
	},
	number: {
		...both((base) => ({
			...base,
			type: 'number' as const,
			minimum: null,
			maximum: null,
			whole: false,
			unit: '份',
		})),
		raw: fc.oneof(fc.double(), fc.integer(), fc.constant(-0), anything),
		read: [
			['4', 4],
			['４', 4],
			['4.0', 4],
			[' 12 份', 12],
			['1,234', 1234],
			['−25', -25],
			['１，２３４.５', 1234.5],
			['-0.5', -0.5],
			['1E+3', 1000],
			['-0', 0],
		],
		refuse: [
			'四',
			'0,125',
			'-0,500',
			'012,345',
			'1,23',
			'1 2',
			'0x10',
			'Infinity',
			'4-5',
			'--1',
			'1e999',
			'.',
		],
	},
	rating,
	choice: choice('choice'),
	department: choice('department'),
	role: choice('role'),
	choices,
	date,
	datetime,
	period,
	evidence,
};
