import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { parseYaml } from '../../../integrations/sources/parse-yaml.ts';
import { Refusal } from '../../../scripts/new/new-file.ts';
import { writeNew } from '../../../scripts/new.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('npm run new and npm run update', () => {
	it.each([
		['new.ts', ['form'], '请写 npm run new page', 'Write npm run new page'],
		['update.ts', ['no-such-version'], '没有', 'Nothing was updated'],
	])('end with a sentence in both languages, and no stack trace: %s', (script, words, zh, en) => {
		const ran = spawnSync(process.execPath, [join(root, 'scripts', script), ...words], {
			encoding: 'utf8',
		});
		expect(ran.status).toBe(1);
		expect(ran.stderr).toContain(zh);
		expect(ran.stderr).not.toMatch(/^ {4}at /m);
		// What is not committed yet is told first.
		expect(ran.stderr).toMatch(new RegExp(`${en}|not committed`));
	});
});

describe('npm run new', () => {
	let copy = '';
	let said: string[] = [];
	beforeAll(() => {
		copy = mkdtempSync(join(tmpdir(), 'goutong-'));
		for (const part of ['src/content', 'public'])
			cpSync(join(root, part), join(copy, part), { recursive: true });
		said = [
			writeNew(copy, ['page', 'everyone/travel']),
			writeNew(copy, ['page', 'hr/own/leave']),
			writeNew(copy, ['tracker', 'visitor_log']),
			writeNew(copy, ['register', 'repairs']),
		];
	});
	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	// That there is nothing to put right in them is asked in `update.test`, of a copy that has such ones as well.
	it('writes pages and a tracker in both languages', () => {
		for (const path of [
			'docs/everyone/travel.mdx',
			'docs/en/everyone/travel.mdx',
			'docs/hr/own/leave.mdx',
			'trackers/visitor_log/tracker.yml',
			'trackers/visitor_log/en.yml',
			'docs/trackers/visitor_log.mdx',
			'docs/en/trackers/visitor_log.mdx',
			'trackers/repairs/tracker.yml',
			'docs/en/trackers/repairs_steps.mdx',
		])
			expect(existsSync(join(copy, 'src/content', path)), path).toBe(true);
	});

	it('gives the tracker English words for every field and option', () => {
		const read = (file: string) =>
			parseYaml(readFileSync(join(copy, 'src/content/trackers/visitor_log', file), 'utf8'));
		const { fields } = trackerSchema.parse(read('tracker.yml'));
		const words = trackerWordsSchema.parse(read('en.yml'));
		expect(Object.keys(words.fields)).toEqual(
			fields.map((item) => ('uses' in item ? item.uses : item.id)),
		);
	});

	it('says in Chinese and English what it wrote and what to do next', () => {
		for (const words of ['已写好 Written', '接下来 Next', 'npm run dev', 'npm run build'])
			for (const one of said) expect(one).toContain(words);
		expect(said[0]).toContain('src/content/docs/en/everyone/travel.mdx');
	});

	it('says of a name that a later version may take that it may, and suggests only names that none takes', () => {
		for (const one of said) expect(one).toMatch(/不以 our 开头.*does not begin with "our"/s);
		expect(writeNew(copy, ['page', 'everyone/our-trips'])).not.toContain('begin with');
		expect(writeNew(copy, ['tracker', 'our_guests'])).not.toContain('begin with');
		const asked = (words: string[]) => {
			try {
				return writeNew(copy, words);
			} catch (refusal) {
				return String(refusal);
			}
		};
		for (const words of [[], ['page', 'Travel'], ['tracker', 'Visitor-Log'], ['register', '9']])
			expect(asked(words)).toMatch(/our[-_]/);
	});

	it('writes over nothing', () => {
		const file = join(copy, 'src/content/docs/everyone/why.mdx');
		const before = readFileSync(file, 'utf8');
		expect(() => writeNew(copy, ['page', 'everyone/why'])).toThrow(/已经有了.*is there already/s);
		expect(() => writeNew(copy, ['tracker', 'needs'])).toThrow(Refusal);
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	it.each([
		[[], /npm run new page everyone\/our-travel/],
		[['form', 'x'], /npm run new tracker our_visitors/],
		[['page', 'Travel'], /不能用作页面的地址.*cannot be the address of a page/s],
		[['page', '../x/y'], /不能用作页面的地址/],
		[
			['page', 'print/travel'],
			/print\/ 里的页面由网站自己生成.*everyone\/travel.*The site makes.*everyone\/travel/s,
		],
		[
			['page', 'en/everyone/travel'],
			/不用写 en\/.*只写 everyone\/travel。.*every language\. Write everyone\/travel only/s,
		],
		[['page', 'en/travel'], /只写 everyone\/travel。/],
		[['page', 'courses/welcome'], /由网站自己生成/],
		[['page', 'trackers/visitor_log'], /不能用作页面的地址/],
		[['page', 'trackers/visitors'], /npm run new tracker/],
		[['page', 'hr/half-year-review'], /旧地址.*managers\/review.*old address/s],
		[['tracker', 'constructor'], /是程序的保留字.*it is a reserved word/s],
		[['register', 'constructor'], /constructor_book/],
		[['tracker', 'opinion'], /已是网站的一页/],
		[['register', 'sheets'], /已是网站的一页/],
		[['tracker', 'index'], /已是网站的一页/],
		[['register', 'true'], /已是网站的一页/],
		[['tracker', 'Visitor-Log'], /不能用作表的代码.*cannot be the id of a tracker/s],
	])('tells whoever writes %j what to write', (words, sentence) => {
		expect(() => writeNew(copy, words)).toThrow(sentence);
	});
});
