import { expect, it } from 'vitest';
import { problemsOf } from '~/core/entries/validate.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '../definitions.ts';

it.each([
	['supplier_reviews', 'lots_on_time', 'lots_due'],
	['supplier_reviews', 'rejected', 'inspected'],
	['supplier_reviews', 'fixes_done', 'fixes_due'],
	['partner_workshops', 'came', 'invited'],
])('In %s %s is at most %s', (tracker, few, many) => {
	const definition = loadDefinition(tracker, 'zh-CN');
	const told = (values: Values) =>
		problemsOf({ ...definition.samples[0], ...values }, definition).map(({ field }) => field);
	expect(told({ [few]: 3, [many]: 3 })).not.toContain(few);
	expect(told({ [few]: 4, [many]: 3 })).toContain(few);
});

it('A meeting is one of the register of mechanisms, or has a name', () => {
	const meetings = loadDefinition('meetings', 'zh-CN');
	const sample: Values = meetings.samples[0] ?? {};
	const told = (values: Values) =>
		problemsOf({ ...sample, ...values }, meetings).map(({ key, field }) => [key, field]);
	expect(told({})).toEqual([]);
	expect(told({ mechanism: null })).toEqual([['one_needed', 'meeting']]);
	expect(told({ mechanism: null, meeting: '样机试装协调会' })).toEqual([]);
});

it('A strategic customer looked after by a role the company added has its reason as well (R13)', () => {
	const contacts = loadDefinition('contacts', 'zh-CN');
	const own = contacts.fields.map((field) =>
		field.id === 'responsible' && 'options' in field
			? {
					...field,
					options: [
						...field.options,
						{
							code: 'key_account',
							label: '大客户组',
							labels: ['大客户组'],
							formerly: [],
							retired: false,
						},
					],
				}
			: field,
	);
	const values: Values = { ...contacts.samples[0], responsible: 'key_account' };
	const found = problemsOf(values, { ...contacts, fields: own });
	expect(found.map(({ field }) => field)).toEqual(['owner_reason']);
});
