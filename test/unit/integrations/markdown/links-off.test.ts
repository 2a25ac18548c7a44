import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksOff } from '../../../../integrations/markdown/links-off.ts';

const content = fileURLToPath(new URL('../../../../src/content', import.meta.url));

describe('a link in a page of a company without a pilot', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'goutong-'));
		for (const part of ['courses', 'rules', 'organization.yml'])
			cpSync(join(content, part), join(root, 'src/content', part), { recursive: true });
		const file = join(root, 'src/content/organization.yml');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace('pages_off: []', 'pages_off: [pilot, everyone/remote]'),
		);
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	const htmlOf = (markdown: string) =>
		markdownToHtml(markdown, { hastPlugins: [linksOff(root)] }).html.trim();

	it.each(['/everyone/remote/', '/en/pilot/verdict/', '/courses/pilot/', '/en/courses/pilot/'])(
		'to %s is its words',
		(href) => {
			expect(htmlOf(`[这里](${href})`)).toBe('<p><span>这里</span></p>');
		},
	);

	it.each(['/courses/everyone/', '/trackers/pilots/', '#pilot'])('to %s is one', (href) => {
		expect(htmlOf(`[这里](${href})`)).toBe(`<p><a href="${href}">这里</a></p>`);
	});

	it('is not in a table of courses: its row goes', () => {
		const row = (id: string) => `| [课](/courses/${id}/) | <Minutes course="${id}" /> |`;
		const page = `| 课 | 多长 |\n| - | - |\n${row('everyone')}\n${row('pilot')}\n\n<Minutes course="pilot" />`;
		const { code } = mdxToJs(page, { hastPlugins: [linksOff(root)] });
		expect(code).toContain('/courses/everyone/');
		expect(code.match(/children: "课"/g)).toHaveLength(2);
		expect(code.match(/course: "pilot"/g)).toHaveLength(1);
	});
});

describe('in a page of a company without a suggestion box, a union of its own and a drop box', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'goutong-'));
		for (const part of ['courses', 'rules', 'organization.yml'])
			cpSync(join(content, part), join(root, 'src/content', part), { recursive: true });
		writeFileSync(
			join(root, 'src/content/organization.yml'),
			[
				'tools: { opinion_box: null }',
				'roles: [{ code: union, absorbedBy: employee_representative }, { code: counsel }]',
				'pages_off: []',
				'drop_box: null',
			].join('\n'),
		);
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	/** The elements a page is made of, one after another. */
	const elementsOf = (page: string) => {
		const { code } = mdxToJs(page, { hastPlugins: [linksOff(root)] });
		return [...code.matchAll(/_components\.(\w+), \{/g)].map(([, name]) => name).join(' ');
	};

	it.each([
		['- <Has tool="opinion_box">箱子</Has>\n- 信箱', 'ul li'],
		['- <Has tool="opinion_box">箱子</Has>\n\n- 信箱', 'ul li p'],
		['1. <Has role="union">工会</Has> <Has dropBox>收件箱</Has>\n2. 信箱', 'ol li'],
		['- <Has tool="opinion_box">箱子</Has>\n- <Has role="union">工会</Has>', ''],
		['- 渠道\n  - <Has tool="opinion_box">箱子</Has>', 'ul li'],
		['<Mistakes>\n\n- <Has tool="opinion_box">[箱子](/pilot/)</Has>\n\n</Mistakes>', ''],
		['- <Has role="counsel"><Has tool="opinion_box">箱子</Has></Has>\n- 信箱', 'ul li'],
		['正文\n\n<Has role="union">工会</Has> \n\n正文', 'p p'],
	])('nothing empty is left of %j', (page, elements) => {
		expect(elementsOf(page)).toBe(elements);
	});

	it.each([
		['- 信箱<Has tool="opinion_box">和箱子</Has>', 'ul li'],
		['- <Has tool="staff_app">软件</Has>\n- <Has role="counsel">法务</Has>', 'ul li li'],
		['- \n- 信箱', 'ul li li'],
	])('what is said stays of %j', (page, elements) => {
		expect(elementsOf(page)).toBe(elements);
	});

	const table = (first: string) => elementsOf(`| 渠道 | 多久 |\n| - | - |\n| ${first} | 一周 |`);
	const whole = 'table thead tr th th tbody tr td td';

	it('a row goes that is named by what is not there, and no other', () => {
		expect(table('<Has tool="opinion_box">箱子</Has>')).not.toContain('td');
		expect(table('意见（<Has tool="opinion_box">箱子、</Has>信箱）')).toBe(whole);
		expect(table('<Has tool="opinion_box">箱子、</Has>信箱')).toBe(whole);
		expect(table('信箱 | <Has tool="opinion_box">箱子</Has>')).toBe(whole);
	});
});
