import { describe, expect, it } from 'vitest';
import { findOption, readOption, writeOption } from '~/core/fields/options.ts';
import { forumRotation } from '~/core/handbook/forum-rotation.ts';
import { followAbsorbed } from '~/core/organization/follow-absorbed.ts';
import { departmentOptions } from '~/core/organization/organization-options.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { readYaml } from '../definitions.ts';

const file = readYaml('organization.yml') as Record<'departments' | 'roles', { code: string }[]>;
const absorb = (list: 'departments' | 'roles', changes: Record<string, object>) => ({
	...file,
	[list]: file[list].map((one) => ({ ...one, ...changes[one.code] })),
});
const production = { label: undefined, headcount: undefined };
const company = organizationSchema.parse(
	absorb('departments', {
		production: { ...production, absorbedBy: 'procurement' },
		procurement: { absorbedBy: 'administration' },
	}),
);

describe('A department the company does not have', () => {
	it('is called what does its work, whoever absorbed that in turn', () => {
		const words = { 'zh-CN': '先告诉<Department production>和<Department procurement>。' };
		expect(sayNames(words, company)).toEqual({ 'zh-CN': '先告诉行政部。' });
		const english = { en: '<Department production>, <Department finance> and others' };
		expect(sayNames(english, company)).toEqual({ en: 'Administration, Finance and others' });
	});

	it('stands nowhere under the name it had, and is not offered', () => {
		const options = departmentOptions(company, 'zh-CN', false);
		expect(JSON.stringify(options)).not.toMatch(/生产部|采购部|"Production"|"Procurement"/);
		expect(options.filter(({ retired }) => !retired).map(({ code }) => code)).not.toContain(
			'production',
		);
	});

	it('is read by its code in old files, shown by the new name, and written so that it is read again', () => {
		const options = departmentOptions(company, 'zh-CN', false);
		expect(findOption('production', options)?.label).toBe('行政部');
		expect(writeOption('production', options, 'labels')).toBe('production');
		expect(readOption('行政部', options)?.code).toBe('administration');
		expect(writeOption('administration', options, 'labels')).toBe('行政部');
	});

	it('is read by a name only where the company says so', () => {
		const merged = organizationSchema.parse(
			absorb('departments', { production: { absorbedBy: 'administration', aliases: ['生产部'] } }),
		);
		expect(readOption('生产部', departmentOptions(merged, 'en', false))?.code).toBe('production');
	});

	it('has no turn in the forum, where every other one comes once a year at least', () => {
		const { always, quarters } = forumRotation(company.departments);
		const come = [...quarters.flat(), ...(always ? [always] : [])].map(({ code }) => code);
		const there = company.departments.filter(({ absorbedBy }) => absorbedBy === null);
		expect(new Set(come)).toEqual(new Set(there.map(({ code }) => code)));
		expect(quarters.every((own) => own.length > 0)).toBe(true);
	});

	it('passes its tasks on, once', () => {
		const hospital = organizationSchema.parse(
			absorb('roles', { sales_director: { absorbedBy: 'general_manager' } }),
		);
		const row = {
			owner: 'sales_director',
			answers: ['sales_director'],
			involves: ['general_manager', 'sales_director'],
		};
		expect(followAbsorbed(row, hospital)).toEqual({
			owner: 'general_manager',
			answers: ['general_manager'],
			involves: ['general_manager'],
		});
	});

	it.each<[object, string]>([
		[{ absorbedBy: 'produktion' }, '"produktion" leads to none that is there'],
		[{ absorbedBy: 'production' }, 'leads to none that is there'],
		[{ label: undefined }, 'Write the words by language'],
		[{ headcount: undefined }, 'Write the number of people'],
	])('a mistake in it is told: %j', (change, sentence) => {
		const issues = organizationSchema.safeParse(absorb('departments', { production: change }));
		expect(issues.error?.issues.map(({ message }) => message).join()).toContain(sentence);
	});
});
