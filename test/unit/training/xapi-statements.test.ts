import factory from '@learninglocker/xapi-validation/dist/factory.js';
import { describe, expect, it } from 'vitest';
import { xapiStatements } from '~/core/training/xapi-statements.ts';

const part = {
	...{ key: 'course_completions/r-1', course: 'meetings', module: 'short_meeting' },
	...{ edition: '1+1.2', day: '2026-11-27', department: 'sales', person: null },
};
const names = {
	home: 'http://handbook.example.com/',
	language: 'zh-CN',
	departments: { sales: '销售部' },
	courses: [
		{ id: 'meetings', title: '半堂课', modules: [{ id: 'short_meeting', title: '会前会后' }] },
	],
};

describe('what was passed, for a learning record store', () => {
	it.each([
		['of a department', part],
		['of a person', { ...part, person: 'A-017' }],
		['of a day of which only the month is known', { ...part, day: '2026-11' }],
		['of a course that is no longer there', { ...part, course: 'gone', department: 'gone' }],
	])('is a valid statement: %s', (_, one) => {
		const [statement] = xapiStatements([one], names);
		expect(factory.statement(statement, ['statement'])).toEqual([]);
	});

	it('a statement without a verb is not valid, so the check above can fail', () => {
		const [statement] = xapiStatements([part], names);
		expect(factory.statement({ ...statement, verb: {} }, ['statement'])).not.toEqual([]);
	});

	it('says the part, its edition and the day, the department alone, and nothing anybody answered', () => {
		expect(xapiStatements([part], names)[0]).toMatchObject({
			actor: { objectType: 'Group', name: '销售部' },
			object: { id: 'http://handbook.example.com/courses/meetings/#short_meeting' },
			result: { success: true, completion: true },
			context: { revision: '1+1.2' },
			timestamp: '2026-11-27T12:00:00+08:00',
		});
	});

	it('is the same statement when it is made again, and another for another record', () => {
		const ids = ['r-1', 'r-1', 'r-2'].map(
			(key) => xapiStatements([{ ...part, key }], names)[0]?.id,
		);
		expect(ids[0]).toBe(ids[1]);
		expect(ids[0]).not.toBe(ids[2]);
	});
});
