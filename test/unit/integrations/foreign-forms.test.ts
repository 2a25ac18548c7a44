import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findForeignForms } from '../../../integrations/sources/find-foreign-forms.ts';
import {
	type FormAudiences,
	readFormAudiences,
	readSituations,
} from '../../../integrations/sources/read-forms.ts';
import { readSources, toSource } from '../../../integrations/sources/source.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const forms: FormAudiences = new Map([
	['interviews', ['hr']],
	['improvements', ['managers', 'hr']],
	['survey', ['everyone']],
]);

const page = (audience: string, form: string, path = 'everyone/a.mdx') =>
	toSource(
		path,
		`---\ntitle: 甲\naudience: ${audience}\n---\n\n<Facts who="谁" form="${form}" />\n`,
	);

describe('the check of where a page sends its readers', () => {
	it('has nothing to say of the pages and situations there are', () => {
		const situations = readSituations(root);
		expect(situations.length).toBeGreaterThan(0);
		expect(findForeignForms(readSources(root), readFormAudiences(root), situations)).toEqual([]);
	});

	it.each([
		['[everyone]', 'survey'],
		['[hr]', 'survey'],
		['[hr, pilot]', 'interviews'],
		['[managers]', 'improvements'],
		['managers', 'improvements'],
		['[everyone]', 'a_form_that_is_not_there'],
	])('lets a page for %s name the form %s', (audience, form) => {
		expect(findForeignForms([page(audience, form)], forms, [])).toEqual([]);
	});

	it.each([
		['[everyone]', 'interviews', 'hr'],
		['[everyone]', 'improvements', 'managers, hr'],
		['[managers, pilot]', 'interviews', 'hr'],
		['[external]', 'improvements', 'managers, hr'],
	])('stops a page for %s that names the form %s', (audience, form, whose) => {
		const readers = audience.replace(/[[\]]/g, '');
		expect(findForeignForms([page(audience, form)], forms, [])).toEqual([
			`src/content/docs/everyone/a.mdx:6 sends ${readers} to the form ${form}, which is for ${whose}. Name a form that is theirs, leave it out, or add them to audience in src/content/trackers/${form}/tracker.yml.`,
		]);
	});

	it.each([
		['[everyone]', 'hr', true],
		['[hr]', 'hr', false],
		['[hr]', 'everyone', false],
	])('says of a page for %s that has its readers open one for %s: %s', (audience, whose, stops) => {
		const opened = toSource('b.mdx', `---\ntitle: 乙\naudience: [${whose}]\n---\n`);
		const opening = toSource(
			'everyone/a.mdx',
			`---\ntitle: 甲\naudience: ${audience}\n---\n\n<Facts open="b" />\n`,
		);
		expect(findForeignForms([opening, opened], forms, [])).toEqual(
			stops
				? [
						'src/content/docs/everyone/a.mdx:6 has everyone open b, which is for hr. Name a page that is theirs, leave it out, or add them to audience in src/content/docs/b.mdx.',
					]
				: [],
		);
	});

	it('stops a situation of the home page whose page is for others', () => {
		const sources = [page('[everyone]', 'survey')];
		const situation = (form: string) => [{ id: 'ask', page: 'everyone/a', form }];
		expect(findForeignForms(sources, forms, situation('survey'))).toEqual([]);
		expect(findForeignForms(sources, forms, situation('interviews'))).toEqual([
			expect.stringMatching(/^src\/content\/finder\.yml, the situation ask, sends everyone/),
		]);
	});
});
