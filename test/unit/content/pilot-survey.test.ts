import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadDefinition, readYaml } from '../definitions.ts';

const survey = loadDefinition('pilot_survey', 'zh-CN');

describe('The survey before and after a pilot', () => {
	const items = survey.fields.filter(({ type }) => type === 'rating');

	it('is anonymous: no name, no code that joins two sheets, one answer in each wave', () => {
		expect(survey).toMatchObject({ anonymous: true, kind: 'survey', once: ['period', 'wave'] });
		expect(survey.fields.filter(({ type }) => ['text', 'made', 'link'].includes(type))).toEqual([]);
	});

	it('has eight items, each asked in both waves', () => {
		expect(items).toHaveLength(8);
		expect(items.filter(({ showIf, required }) => showIf || !required)).toEqual([]);
	});

	it.each([
		['zh-CN', 'src/content/docs/pilot/closing-survey.mdx'],
		['en', 'src/content/docs/en/pilot/closing-survey.mdx'],
	])('asks in %s what the page says, word for word', async (locale, page) => {
		const text = await readFile(page, 'utf8');
		const said = [...text.matchAll(/^\| \d (.+?)[。.]\s*\|/gm)].map(([, item]) => item);
		const { fields } = loadDefinition('pilot_survey', locale);
		expect(said).toEqual(fields.filter(({ type }) => type === 'rating').map(({ label }) => label));
	});

	it('is where D17 is answered', () => {
		const documents = readYaml('rules/documents.yml') as { id: string; tracker?: string }[];
		expect(documents.find(({ id }) => id === 'D17')?.tracker).toBe('pilot_survey');
	});
});
