import { describe, expect, it } from 'vitest';
import { findLoneComponents } from '../../../integrations/sources/find-lone-components.ts';
import { findTypedLimits } from '../../../integrations/sources/find-typed-limits.ts';
import { findTypedNames } from '../../../integrations/sources/find-typed-names.ts';
import { readLimits } from '../../../integrations/sources/read-limits.ts';
import { readNames } from '../../../integrations/sources/read-names.ts';
import { toSource } from '../../../integrations/sources/source.ts';
import { root, sources } from './pages-told.ts';

describe('the check of limits', () => {
	const limits = new Map([
		['first_response', 24],
		['app_feedback', 24],
		['complaint_feedback', 72],
		['emergency_internal', 1],
	]);
	const typed = (text: string) => findTypedLimits([toSource('a.mdx', text)], limits);

	it('has nothing to say of the pages there are', () => {
		const own = readLimits(root);
		expect(own.get('complaint_response')).toBeGreaterThan(0);
		expect(findTypedLimits(sources, own)).toEqual([]);
	});

	it('lets a company choose any number of hours from 1 to 240: no page has one by hand that means no limit', () => {
		const all = new Map(Array.from({ length: 240 }, (_, at) => [`limit_${at + 1}`, at + 1]));
		expect(findTypedLimits(sources, all)).toEqual([]);
	});

	it('names the line, the words and the limits that may be meant', () => {
		expect(typed('---\ntitle: x\n---\n\n收到后 24 小时内答复。\n')).toEqual([
			'src/content/docs/a.mdx:5 writes "24 小时" by hand, which would stay when the company changes the limit. Write {limit:first_response}, {limit:app_feedback}, or <AsIs>24 小时</AsIs> where no limit is meant.',
		]);
	});

	it.each([
		'24小时',
		'24 个小时',
		'二十四小时',
		'七十二小时',
		'24 hours',
		'a 24-hour limit',
		'Twenty-four hours',
		'within seventy-two hours',
		'1 小时',
		'---\ntitle: 72 小时\n---',
	])('finds %j', (words) => {
		expect(typed(words)).toHaveLength(1);
	});

	it.each([
		'<Limit id="first_response" />',
		'124 小时',
		'18 小时 24 分',
		'24 份',
		'上午 9:24 小时工到岗',
		'一小时议不完',
		'in one hour',
		'<AsIs>24 小时</AsIs>',
		'| 响应 | <AsIs>历时 24 小时</AsIs> |',
		'`24 小时`',
		'```\n24 hours\n```',
	])('leaves %j alone', (words) => {
		expect(typed(words)).toEqual([]);
	});
});

describe('the check of sentences', () => {
	const lone = (text: string) => findLoneComponents([toSource('a.mdx', text)]);

	it('finds a component whose own line cuts a sentence into pieces', () => {
		expect(lone('由\n<Role id="gm_office" />\n主持。')).toEqual([
			expect.stringMatching(/^src\/content\/docs\/a\.mdx:2 has <Role> alone on a line/),
		]);
		expect(lone('<Term id="response">响应</Term>\n要说清两件事。')).toHaveLength(1);
	});

	it('has nothing to say of one inside a line, or of one that is a paragraph', () => {
		expect(lone('由<Role id="gm_office" />主持。\n\n<Contact />\n\n下一段。')).toEqual([]);
		expect(lone('<Answer>\n<Contact />\n</Answer>')).toEqual([]);
	});
});

describe('the check of names', () => {
	const names = {
		delivered: new Map([
			[
				'zh-CN',
				new Map([
					['总经理', '<Role id="general_manager" />'],
					['生产部', '<Department id="production" />'],
					['试点部门负责人', '<Role id="pilot_lead" />'],
					['部门负责人', '<Role id="department_head" />'],
				]),
			],
			['en', new Map([['head of department', '{role:department_head lower}']])],
		]),
		known: ['总经理信箱', '首问部门'],
	};
	const typed = (text: string) => findTypedNames([toSource('a.mdx', text)], names);

	it('has nothing to say of the pages there are', () => {
		const own = readNames(root);
		expect(own.delivered.get('zh-CN')?.get('总经办')).toBe('{role:gm_office}');
		expect(own.delivered.get('en')?.get('head of department')).toBe('{role:department_head lower}');
		expect(findTypedNames(sources, own)).toEqual([]);
	});

	it('names the line, the name and the component', () => {
		expect(typed('---\ntitle: 总经理\n---\n\n由总经理决定。\n')).toEqual([
			'src/content/docs/a.mdx:5 writes "总经理" by hand, which would stay when the company changes the name. Write <Role id="general_manager" />, or put it in quotation marks where the plan\'s own word is meant, or <AsIs>总经理</AsIs> where something else is.',
		]);
	});

	it('finds English names of three words and more: shorter ones are said of other things, too', () => {
		const found = findTypedNames([toSource('en/a.mdx', 'Ask your head of department.')], names);
		expect(found).toEqual([expect.stringContaining('{role:department_head lower}')]);
	});

	it('takes a name that many pages say for a word of its own', () => {
		const many = Array.from({ length: 6 }, (_, at) => toSource(`a${at}.mdx`, '找部门负责人。'));
		expect(findTypedNames(many, names)).toEqual([]);
		expect(findTypedNames(many.slice(1), names)).toHaveLength(5);
	});

	it('takes the longest name where one stands in another', () => {
		expect(typed('找试点部门负责人。')).toEqual([expect.stringContaining('pilot_lead')]);
	});

	it.each([
		'写总经理信箱',
		'先告诉生产部门',
		'方案里的“部门负责人”',
		'`总经理`',
		'<Role id="general_manager" />',
		'<AsIs>总经理</AsIs>',
		'the general manager',
	])('leaves %j alone', (words) => {
		expect(typed(words)).toEqual([]);
	});
});
