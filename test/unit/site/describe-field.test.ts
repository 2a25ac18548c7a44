import { expect, it } from 'vitest';
import type { Check } from '~/core/definition/check.ts';
import { describeField } from '~/site/describe-field.ts';
import { loadDefinition } from '../definitions.ts';
import { aTracker } from '../entries/a-tracker.ts';

const base = { field: 'reason', onlyIf: null };
const other = { ...base, other: 'state', is: [] };
const asking: Check[] = [
	{ use: 'required_when', ...other, atMost: null },
	{ use: 'required_unless', ...other },
	{ use: 'required_once', ...base, other: 'state' },
	{ use: 'one_of_answered', ...base, fields: ['reason', 'state'] },
];

it.each(asking.map((check) => [check.use, check] as const))(
	'the field reference says of what %s may ask for that it is needed at times',
	(_use, check) => {
		const said = (checks: Check[]) => {
			const definition = { ...aTracker(), checks };
			const field = definition.fields.find(({ id }) => id === 'reason');
			if (!field) throw new Error('There is no such field.');
			return describeField({ ...field, required: false }, definition, (key) => String(key))
				.required;
		};
		expect(said([])).toBe('page.optional');
		expect(said([check])).toBe('page.required_if');
	},
);

it('the field reference says with which answers a question is asked, whether it keeps others or not', () => {
	const meetings = loadDefinition('meetings', 'zh-CN');
	const field = meetings.fields.find(({ id }) => id === 'reason');
	if (!field) throw new Error('There is no such field.');
	const say = (key: string, values: Record<string, unknown> = {}) =>
		`${key} ${Object.values(values).join(': ')}`;
	const said = describeField(field, meetings, say as never).allowed;
	expect(said.filter((one) => one.startsWith('page.show_if'))).toEqual([
		expect.stringMatching(/^page\.show_if .+: .+/),
		expect.stringMatching(/改期 \/ 取消 \/ /),
	]);
});
