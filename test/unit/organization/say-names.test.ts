import { describe, expect, it } from 'vitest';
import { sayNames } from '../../../src/core/organization/say-names.ts';
import { loadOrganization } from '../definitions.ts';

const organization = loadOrganization();

const company = {
	...organization,
	departments: organization.departments.map((one) =>
		one.code === 'production' ? { ...one, label: { 'zh-CN': '制造部', en: 'Plant' } } : one,
	),
};

describe('names in the words of content files', () => {
	it('are the company’s own, in the language of the words around them', () => {
		expect(
			sayNames(
				{
					id: 'M01',
					output: {
						'zh-CN': '先告诉<Department production>。',
						en: 'Tell <Department production>.',
					},
					aliases: { 'zh-CN': ['<Role sales_director>'], en: [] },
					limit: null,
				},
				company,
			),
		).toEqual({
			id: 'M01',
			output: { 'zh-CN': '先告诉制造部。', en: 'Tell Plant.' },
			aliases: { 'zh-CN': ['销售总监'], en: [] },
			limit: null,
		});
	});

	it('have the company’s thresholds as numbers', () => {
		const strict = { ...company, privacy: { scores: 5, comments: 12 } };
		expect(sayNames('满<Threshold comments>人才算。', strict, 'zh-CN')).toBe('满12人才算。');
		expect(() => sayNames('<Threshold answers>', strict)).toThrow('<Threshold answers>');
	});

	it('begin with a small letter inside an English sentence where asked to', () => {
		expect(sayNames('Ask the <role sales_director>.', company, 'en')).toBe(
			'Ask the sales director.',
		);
	});

	it('keep their capitals there where they are letters only, such as CEO', () => {
		const roles = organization.roles.map((one) =>
			one.code === 'sales_director' ? { ...one, label: { ...one.label, en: 'CEO' } } : one,
		);
		const said = sayNames('Write to the <role sales_director>.', { ...organization, roles }, 'en');
		expect(said).toBe('Write to the CEO.');
	});

	it('are found in a language in which the company has no name of its own yet', () => {
		const roles = organization.roles.map((one) =>
			one.code === 'sales_director'
				? { ...one, label: { ...one.label, de: 'Vertriebsleitung' } }
				: one,
		);
		expect(sayNames({ de: 'Frag <Role sales_director>.' }, { ...organization, roles })).toEqual({
			de: 'Frag Vertriebsleitung.',
		});
	});

	it('say what is meant where a code is not there', () => {
		expect(() => sayNames('<Department prodution>', company, 'en')).toThrow(
			'<Department prodution> stands in src/content/, and organization.yml has no "prodution" among its departments. Did you mean "production"?',
		);
	});
});
