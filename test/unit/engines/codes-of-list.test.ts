import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { codesOfToday, hasCode } from '~/core/engines/codes-of-list.ts';
import { literal } from '~/core/engines/quoted.ts';

const database = new DatabaseSync(':memory:');
afterAll(() => database.close());
const told = (sql: string) => Object.values(database.prepare(`select ${sql}`).get() ?? {})[0];

const options = [
	{ code: 'in_progress', formerly: ['doing', 'begun'] },
	{ code: 'mail', formerly: [] },
];

it.each([
	['in_progress', true],
	['mail; doing', true],
	['begun; mail', true],
	['mail', false],
	['inXprogress', false],
	['not_in_progress; doing_it', false],
	['IN_PROGRESS', false],
])(
	'of the answers %s, whether the code or one it had before is among them: %s',
	(cell, expected) => {
		expect(told(hasCode(options, ['in_progress'], literal(cell)))).toBe(expected ? 1 : 0);
	},
);

it.each([
	['doing', 'in_progress'],
	['mail; begun', 'mail; in_progress'],
	['doing; mail; other', 'in_progress; mail; other'],
	['doing_it', 'doing_it'],
	['', ''],
])('the answers %s are, in the codes of today, %s', (cell, expected) => {
	expect(told(codesOfToday(options, literal(cell)))).toBe(expected);
});

it('nothing answered stays nothing', () => {
	expect(told(codesOfToday(options, 'null'))).toBeNull();
	expect(told(hasCode(options, ['mail'], 'null'))).toBeNull();
});
