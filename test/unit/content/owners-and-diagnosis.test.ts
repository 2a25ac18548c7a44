import { describe, expect, it } from 'vitest';
import { beginRecords } from '~/core/entries/begin-records.ts';
import { problemsOf } from '~/core/entries/validate.ts';
import type { Values } from '~/core/fields/value.ts';
import { listsToBeginFrom } from '~/core/handbook/lists-to-begin-from.ts';
import { loadDefinition, loadOrganization } from '../definitions.ts';
import { loadRules } from '../handbook.ts';

const owners = loadDefinition('communication_owners', 'zh-CN');
const diagnosis = loadDefinition('diagnosis', 'zh-CN');

describe('The table of owners', () => {
	const organization = loadOrganization();
	const lists = (changed = organization) => listsToBeginFrom(loadRules(), changed);

	it('begins with a line for each department the company has, which breaks no rule', () => {
		const begun = beginRecords(owners, lists()['departments'] ?? [], new Date('2026-11-27'));
		expect(begun.map(({ values }) => values['department'])).toEqual(
			organization.departments.map(({ code }) => code),
		);
		expect(begun.flatMap(({ values }) => problemsOf(values, owners))).toEqual([]);
	});

	it('begins without a department another has absorbed or that is closed', () => {
		const [first, second, ...rest] = organization.departments.map((one) => ({ ...one }));
		if (!first || !second) throw new Error('The company of the tests has departments.');
		const departments = [
			{ ...first, absorbedBy: second.code },
			{ ...second, retired: true },
			...rest,
		];
		expect(lists({ ...organization, departments })['departments']).toEqual(rest);
	});

	it('has desks and roles, and nowhere a person or a number', () => {
		expect(owners.fields.filter((field) => field.personal)).toEqual([]);
		expect(owners.fields.filter(({ label }) => /姓名|电话|手机/.test(label))).toEqual([]);
	});

	it('asks what else it is than the department, and since when before it is put up', () => {
		const line: Values = owners.samples[0] ?? {};
		const told = (changes: Values) =>
			problemsOf({ ...line, ...changes }, owners).map(({ field }) => field);
		expect(told({})).toEqual([]);
		expect(told({ what: null })).toEqual(['what']);
		expect(told({ what: null, owns: 'department' })).toEqual([]);
		expect(told({ from_on: null })).toEqual(['from_on']);
		expect(told({ deputy: 'administration_manager' })).toEqual(['deputy']);
	});
});

it('A core problem has its cause, its effect and the sentence all agreed with', () => {
	const pain: Values = diagnosis.samples[0] ?? {};
	const bare = { ...pain, cause: null, effect: null, sentence: null };
	expect(problemsOf(pain, diagnosis)).toEqual([]);
	expect(problemsOf(bare, diagnosis).map(({ field }) => field)).toEqual([
		...['cause', 'effect', 'sentence'],
	]);
	expect(problemsOf({ ...bare, core: 'not_core' }, diagnosis)).toEqual([]);
});
