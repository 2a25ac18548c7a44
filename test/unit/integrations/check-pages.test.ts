import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findIdMistakes } from '../../../integrations/sources/find-id-mistakes.ts';
import { findLoneComponents } from '../../../integrations/sources/find-lone-components.ts';
import { findTypedLimits } from '../../../integrations/sources/find-typed-limits.ts';
import { findTypedNames } from '../../../integrations/sources/find-typed-names.ts';
import { unreadable } from '../../../integrations/sources/mdx-tree.ts';
import { readIds } from '../../../integrations/sources/read-ids.ts';
import { readLimits } from '../../../integrations/sources/read-limits.ts';
import { readNames } from '../../../integrations/sources/read-names.ts';
import { readSources, toSource } from '../../../integrations/sources/source.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = readSources(root);
const ids = readIds(root, sources);

const mistakesOf = (text: string) => findIdMistakes([toSource('everyone/a.mdx', text)], ids);

describe('the check of ids', () => {
	it('has nothing to say of the pages there are', () => {
		expect(sources.length).toBeGreaterThan(10);
		expect(findIdMistakes(sources, ids)).toEqual([]);
	});

	it.each([
		[
			'<Term id="first_respons" />',
			'first_respons',
			'<Term id>',
			'src/content/glossary.yml',
			'first_response',
		],
		[
			'<Limit id="first_respons" />',
			'first_respons',
			'<Limit id>',
			'src/content/rules/limits.yml',
			'first_response',
		],
		[
			'<Role id="humen_resources" />',
			'humen_resources',
			'<Role id>',
			'the roles of src/content/organization.yml',
			'human_resources',
		],
		[
			'<Tracker id="assesment" />',
			'assesment',
			'<Tracker id>',
			'src/content/trackers/',
			'assessment',
		],
		['<Facts who="谁" form={"neds"} />', 'neds', '<Facts form>', 'src/content/trackers/', 'needs'],
		[
			"<MechanismTable\n\tids={['M01', 'M99']}\n/>",
			'M99',
			'<MechanismTable ids>',
			'src/content/rules/mechanisms.yml',
			'M09',
		],
	])('names the line and the likely id of %s', (component, id, holder, place, meant) => {
		const line = component.includes('\n') ? 6 : 5;
		expect(mistakesOf(`---\ntitle: x\n---\n\n${component}\n`)).toEqual([
			`src/content/docs/everyone/a.mdx:${line} says "${id}" in ${holder}, and there is none in ${place}. Did you mean "${meant}"?`,
		]);
	});

	it('reads covers and owner at the top of a page, each id in the list its letters name', () => {
		expect(
			mistakesOf('---\ntitle: x\nowner: nobody_at_all\ncovers: [M09, RO24, R99, V1]\n---\n'),
		).toEqual([
			expect.stringMatching(/a\.mdx:4 says "R99" in covers, .*rules\.yml\. Did you mean "R9"\?$/),
			expect.stringMatching(/a\.mdx:3 says "nobody_at_all" in owner, .*organization\.yml\.$/),
		]);
	});

	it('names the line of each id of a component written over several lines', () => {
		expect(
			mistakesOf(
				"---\ntitle: x\n---\n\n<Facts\n\twho={'id'}\n\tlimit=\"nothing_like_it\"\n\tform='neds'\n/>\n",
			).map((sentence) => sentence.split(' in ')[0]),
		).toEqual([
			'src/content/docs/everyone/a.mdx:7 says "nothing_like_it"',
			'src/content/docs/everyone/a.mdx:8 says "neds"',
		]);
	});

	it('reads ids inside other components, after signs beyond the basic plane, and in covers over several lines', () => {
		expect(
			mistakesOf(
				'---\ncovers:\n  - M09\n  - X99\n---\n\n<Answer>\n\n𠮷见<Term id="nothing_like_it" />。\n\n</Answer>\n',
			).map((sentence) => sentence.split(' in ')[0]),
		).toEqual([
			'src/content/docs/everyone/a.mdx:4 says "X99"',
			'src/content/docs/everyone/a.mdx:9 says "nothing_like_it"',
		]);
	});

	it('leaves code in a sentence and comments alone', () => {
		expect(mistakesOf('写 `<Term id="nothing" />`。\n\n{/* <Term id="nothing" /> */}\n')).toEqual(
			[],
		);
	});

	it('leaves code blocks and words alone', () => {
		expect(
			mistakesOf('---\ntitle: x\n---\n```mdx\n<Term id="nothing" />\n```\n<Facts who="谁" />\n'),
		).toEqual([]);
	});
});

describe('a page that cannot be read', () => {
	it('is named with its line and what is missing', () => {
		expect(unreadable(toSource('a.mdx', '---\ntitle: x\n---\n\n见 <Answer> 一\n'))).toMatch(
			/^src\/content\/docs\/a\.mdx:5 cannot be read: Expected a closing tag for `<Answer>`/,
		);
		expect(unreadable(toSource('a.mdx', '一'))).toBeNull();
	});
});

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
