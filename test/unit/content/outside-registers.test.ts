import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import { problemsOf } from '~/core/entries/validate.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '../definitions.ts';

const contacts = loadDefinition('contacts', 'zh-CN');
const contact: Values = contacts.samples[0] ?? {};
const changes = loadDefinition('change_notices', 'zh-CN');
const briefs = loadDefinition('briefs', 'zh-CN');
const told = (definition: Definition, values: Values) =>
	problemsOf(values, definition).map(({ field }) => field);

describe('A contact outside', () => {
	it('whose person is noted stays on the device, covered on screen', () => {
		const personal = contacts.fields.filter((field) => field.personal);
		expect(personal.map(({ id, leaves }) => [id, leaves])).toEqual([
			['person', 'never'],
			['position', 'never'],
			['reach', 'never'],
		]);
	});

	it.each(['person', 'position', 'reach'])('with %s has been told so', (field) => {
		const { person, position, reach, notice, ...rest } = contact;
		expect([person, position, reach, notice]).not.toContain(undefined);
		expect(told(contacts, rest)).toEqual([]);
		expect(told(contacts, { ...rest, [field]: contact[field] ?? null })).toEqual(['notice']);
	});

	it('that is strategic is with the sales director, or it is said who agreed to another (R13)', () => {
		const other = { ...contact, responsible: 'account_manager', deputy: 'sales_director' };
		expect(told(contacts, other)).toEqual(['owner_reason']);
		expect(told(contacts, { ...other, owner_reason: '总经理同意，到六月' })).toEqual([]);
		expect(told(contacts, { ...other, class: 'ordinary' })).toEqual([]);
	});

	it('has a deputy who is somebody else', () => {
		expect(told(contacts, { ...contact, deputy: 'sales_director' })).toEqual(['deputy']);
		expect(told(contacts, { ...contact, deputy: null })).toEqual(['deputy']);
	});

	it('of every kind has an interval that is wished for and a longest one', () => {
		const every = contacts.clocks.find(({ id }) => id === 'contact')?.every;
		const kinds = contacts.fields.flatMap((field) =>
			field.id === 'class' && 'options' in field ? field.options.map(({ code }) => code) : [],
		);
		expect(Object.keys(every?.wanted ?? {})).toEqual(kinds);
		expect(Object.keys(every?.longest ?? {})).toEqual(kinds);
	});
});

it.each(['incidents', 'incident_log', 'incident_messages', 'emergency_plans', 'drills'])(
	'The register %s has no field for a telephone number and none for a person',
	(id) => {
		const { fields } = loadDefinition(id, 'zh-CN');
		expect(fields.filter((field) => field.personal)).toEqual([]);
		expect(fields.filter(({ label }) => /手机|号码|联系方式/.test(label))).toEqual([]);
	},
);

it('A change takes effect only once it is confirmed, unless it was stopped for safety (R12)', () => {
	const change: Values = changes.samples[0] ?? {};
	const early = { ...change, effective_on: '2026-03-10' };
	expect(told(changes, change)).toEqual([]);
	expect(told(changes, early)).toEqual(['effective_on']);
	expect(told(changes, { ...early, urgency: 'safety' })).toEqual([]);
});

it('A brief that is yellow or red tells its risks', () => {
	const brief: Values = briefs.samples[0] ?? {};
	expect(told(briefs, { ...brief, risks: null })).toEqual(['risks']);
	expect(told(briefs, { ...brief, risks: null, state: 'green' })).toEqual([]);
});
