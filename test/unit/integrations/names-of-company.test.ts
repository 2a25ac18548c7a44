import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales.ts';
import { findTypedNames } from '../../../integrations/sources/find-typed-names.ts';
import { type Names, readNames } from '../../../integrations/sources/read-names.ts';
import { toSource } from '../../../integrations/sources/source.ts';
import { loadOrganization } from '../definitions.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

describe('a page of a company with names of its own', () => {
	let root = '';
	let names: Names;
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'goutong-'));
		const content = join(root, 'src/content');
		for (const part of ['delivered.yml', 'glossary.yml', 'rules'])
			cpSync(join(project, 'src/content', part), join(content, part), { recursive: true });
		writeFileSync(
			join(content, 'organization.yml'),
			[
				'departments: []',
				'roles:',
				'  - { code: senior_management, label: { zh-CN: 管理层, en: The top team } }',
				'  - { code: employee_representative, label: { zh-CN: 职工代表, en: Delegate of staff } }',
				'  - { code: sales_director, label: { zh-CN: 总经理, en: General manager } }',
			].join('\n'),
		);
		names = readNames(root);
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	const typed = (path: string, text: string) => findTypedNames([toSource(path, text)], names);

	it('may say them: they are words of other things, too', () => {
		expect(typed('a.mdx', '管理层看汇总，职工代表大会一年一次。')).toEqual([]);
		expect(typed('en/a.mdx', 'Ask the top team, or a delegate of staff.')).toEqual([]);
	});

	it('may not say the names the handbook came with', () => {
		expect(typed('a.mdx', '由高层管理者决定。')).toEqual([
			expect.stringContaining('{role:senior_management}'),
		]);
	});

	it('means its own role where it calls that one by such a name', () => {
		expect(typed('a.mdx', '由总经理决定。')).toEqual([
			expect.stringContaining('{role:sales_director}'),
		]);
	});
});

describe('the names the handbook came with', () => {
	const { departments, roles } = loadOrganization();
	const { delivered } = readNames(project);

	it.each(locales.map(({ code }) => code))('are all the example company has, in %s', (locale) => {
		const own = [...departments, ...roles].flatMap(({ label }) => label[locale] ?? []);
		expect(own.length).toBeGreaterThan(30);
		expect(own.filter((name) => !delivered.get(locale)?.has(name))).toEqual([]);
	});
});
