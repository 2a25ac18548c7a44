import { describe, expect, it } from 'vitest';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { readOption } from '~/core/fields/options.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { readYaml } from '../definitions.ts';

const file = readYaml('organization.yml') as { roles: { code: string }[] };
/** The company of the project, in which some roles are written otherwise. */
const companyOf = (roles: Record<string, object>) =>
	organizationSchema.parse({
		...file,
		roles: file.roles.map((one) => ({ ...one, ...roles[one.code] })),
	});

const tracker = trackerSchema.parse({
	version: 1,
	title: '登记',
	purpose: '记事。',
	who: '大家',
	minutes: 1,
	fate: '留着。',
	readers: '大家',
	audience: ['everyone'],
	fields: [
		{
			id: 'who',
			type: 'choice',
			label: '<Role counsel>找谁',
			options: [
				{ code: 'team', label: '<Role emergency_team>' },
				{ code: 'box', label: '<Role general_manager>信箱' },
				{ code: 'other', label: '别的' },
			],
		},
	],
});
const words = trackerWordsSchema.parse({
	fields: { who: { options: { team: '<Role emergency_team>', box: "The <role union>'s box" } } },
});
const fieldIn = (roles: Record<string, object>, locale: string) => {
	const [field] = localise('x', tracker, { en: words }, companyOf(roles), locale).fields;
	if (field?.type !== 'choice') throw new Error('It has one choice.');
	return field;
};

describe.each(['zh-CN', 'en'])(
	'What is called by a role the company has renamed, in %s',
	(locale) => {
		const renamed = (code: string, alias: string) => ({
			[code]: { label: { 'zh-CN': '新名称', en: 'New name' }, aliases: [alias] },
		});

		it('is read by the name it had, alone and inside other words', () => {
			const { options } = fieldIn(renamed('emergency_team', '应急指挥组'), locale);
			expect(readOption('应急指挥组', options)?.code).toBe('team');
			expect(readOption('新名称', options)?.code).toBe('team');
			const box = fieldIn(renamed('general_manager', '总裁'), locale);
			expect(readOption('总裁信箱', box.options)?.code).toBe('box');
		});

		it('is read where its words in another language are the name', () => {
			const { options } = fieldIn(renamed('union', 'Council'), locale);
			expect(readOption("The Council's box", options)?.code).toBe('box');
		});

		it('is a column that is found', () => {
			expect(fieldIn(renamed('counsel', '律师'), locale).labels).toContain('律师找谁');
		});

		it('is read by the name of the one that did its work', () => {
			const roles = {
				emergency_team: { label: undefined, absorbedBy: 'general_manager', aliases: ['抢险队'] },
				general_manager: { aliases: ['厂长'] },
			};
			const { options } = fieldIn(roles, locale);
			for (const name of ['抢险队', '厂长'])
				expect(readOption(name, options)?.code, name).toBe('team');
		});
	},
);

describe('What no renamed role is called by', () => {
	it('has no other words than its own', () => {
		expect(fieldIn({}, 'zh-CN').options.find(({ code }) => code === 'other')?.labels).toEqual([
			'别的',
		]);
	});
});
