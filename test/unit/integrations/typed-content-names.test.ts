import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findTypedContentNames } from '../../../integrations/content/find-typed-content-names.ts';
import { readDeliveredNames } from '../../../integrations/sources/read-delivered-names.ts';
import { readNames } from '../../../integrations/sources/read-names.ts';
import { readSources, toSource } from '../../../integrations/sources/source.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const names = readDeliveredNames(root);

/** What is told of the top of a page; of the files there are, nothing is. */
const typed = (path: string, head: string) =>
	findTypedContentNames(root, [toSource(path, `---\n${head}\n---\n\n正文。\n`)], names);

describe('the check of names in content', () => {
	it('has nothing to say of the files there are', () => {
		expect(findTypedContentNames(root, readSources(root), names)).toEqual([]);
	});

	it('knows every name the example company has', () => {
		for (const [locale, own] of readNames(root).delivered)
			expect([...own.keys()].filter((name) => !names.get(locale)?.has(name))).toEqual(
				// A department inside an English sentence begins as it always does.
				[...own].flatMap(([name, mark]) =>
					mark.startsWith('{department:') && /^\p{Ll}/u.test(name) ? name : [],
				),
			);
	});

	it('names line, property and remedy at the top of a page', () => {
		expect(typed('a.mdx', 'title: 找谁\ndescription: 总经理怎么说。')).toEqual([
			{
				place: 'src/content/docs/a.mdx:3',
				name: 'description',
				sentence:
					'writes "总经理" by hand, which would stay when the company changes the name. Write <Role general_manager>, or <AsIs>总经理</AsIs> where something else is meant.',
			},
		]);
	});

	it('writes a role inside an English sentence as such', () => {
		const [found] = typed('en/a.mdx', 'title: Whom to ask\ndescription: Ask the general manager.');
		expect(found?.sentence).toContain('Write <role general_manager>, or ');
	});

	it.each(['heads of department', 'Account managers', 'line managers'])(
		'finds %s, of which there are several',
		(several) => {
			const [found] = typed('en/a.mdx', `title: Whom to ask\ndescription: The ${several} know.`);
			expect(found?.sentence).toMatch(/^writes .* Write <[Rr]ole \w+>, or /);
			expect(found?.sentence).toContain(several);
		},
	);

	it.each([
		'title: 生产部门怎么排班',
		'title: <Role general_manager>信箱',
		'title: <AsIs>总经理</AsIs>',
		'title: 信箱\nasks: [总经理在哪里]',
	])('leaves %j alone', (head) => {
		expect(typed('a.mdx', head)).toEqual([]);
	});
});
