import { describe, expect, it } from 'vitest';
import { addWording } from '../../../scripts/wordings/add-wording.ts';
import { changedIn, changedSections } from '~/core/training/changed-sections.ts';
import { readSections } from '~/core/training/read-sections.ts';
import { saySource } from '~/core/training/say-source.ts';
import { type Section, wordingCode } from '~/core/training/wording.ts';

const names: Record<string, string> = {
	'limit first_response': '24 小时',
	'role gm_office': 'General manager',
	'threshold scores': '5',
	'term box': '意见箱',
};
const named = (kind: string, code: string) => names[`${kind} ${code}`] ?? null;

describe('a page’s source is read as its words', () => {
	it.each([
		['在{limit:first_response}内答', '在24 小时内答'],
		['在<Limit id="first_response" clock />内答', '在24 小时内答'],
		['ask the {role:gm_office lower}', 'ask the general manager'],
		['ask the <Role id="gm_office" lower />', 'ask the general manager'],
		['{term:box 箱子}、{term:box}、<Term id="box">那个箱</Term>', '箱子、意见箱、那个箱'],
		['满 <Threshold id="scores" /> 份**才**公布，[看这里](/x/)', '满 5 份才公布，看这里'],
		[
			'<Facts\n\twho="gm_office"\n\twhen="收到时"\n\tlimit="first_response"\n/>',
			'General manager · 收到时 · 24 小时',
		],
		['<MechanismTable ids={["M09"]} />', ''],
		['| a | **b** |\n| --- | :-: |\n| 1 |  |', 'a | b\n\n1 | '],
		['1. **登记**。', '登记。'],
		['> No. 5 &lt; 6', 'No. 5 < 6'],
		['import A from "~/a.astro";\n{/* 备注 */}话', '\n话'],
	])('%s', (source, words) => {
		expect(saySource(source, named)).toBe(words);
	});

	it('section by section, what stands before the first heading among them', () => {
		const source =
			'\n<Answer>\n\n一句话。\n\n</Answer>\n\n## 怎么办\n\n- 一\n- 二\n\n### 小节\n\n三\n';
		expect(readSections(source, named)).toEqual([
			{ title: '', words: ['一句话。'] },
			{ title: '怎么办', words: ['一', '二', '小节', '三'] },
		]);
	});
});

const section = (title: string, ...words: string[]): Section => ({ title, words });
const wording = (version: string, ...sections: Section[]) => ({
	...{ version, sections },
	code: wordingCode(sections),
});

describe('what changed between two wordings', () => {
	it.each([
		['nothing', [section('a', '1')], [section('a', '1')], []],
		['a heading alone', [section('a', '1')], [section('b', '1')], []],
		['only the order of points', [section('a', '1', '2')], [section('a', '2', '1')], []],
		['a paragraph', [section('a', '1', '2')], [section('a', '1', '3')], [['a', '2', '3', false]]],
		[
			'a new section',
			[section('a', '1')],
			[section('a', '1'), section('b', '2')],
			[['b', '', '2', false]],
		],
		[
			'a section gone',
			[section('a', '1'), section('b', '2')],
			[section('a', '1')],
			[['b', '2', '', true]],
		],
	])('is %s', (_, before, after, expected) => {
		const found = changedSections(before, after);
		expect(
			found.map(({ title, was, now, isGone }) => [title, was.join(), now.join(), isGone]),
		).toEqual(expected);
	});

	it('of a version is told against the last words of the one before, minor edits among them', () => {
		const kept = [
			wording('1.0', section('a', '24 h')),
			wording('1.0', section('a', '24 hours')),
			wording('1.1', section('a', '12 hours')),
		];
		const now = [section('a', '12 hours', 'and a typing error less')];
		const was = (version: string, today: Section[] | null) =>
			changedIn(version, kept, today)?.map((one) => [one.was, one.now]) ?? null;
		expect(was('1.1', now)).toEqual([[['24 hours'], now[0]?.words]]);
		expect(was('1.1', null)).toEqual([[['24 hours'], ['12 hours']]]);
		expect(was('1.2', [section('a', '6 hours')])).toEqual([[['12 hours'], ['6 hours']]]);
		expect(was('1.0', null)).toBeNull();
		expect(changedIn('1.1', [], now)).toBeNull();
	});
});

describe('keeping the words of a page', () => {
	const old = wording('1.0', section('a', '24 小时内答'));

	it('adds them once, and leaves what was kept', () => {
		expect(addWording([], old)).toEqual({ kept: [old], changed: [], hasOtherNumbers: false });
		expect(addWording([old], old)).toBeNull();
		const newer = wording('1.1', section('a', '12 小时内答'));
		expect(addWording([old], newer)).toEqual({
			...{ kept: [old, newer], changed: [], hasOtherNumbers: false },
		});
	});

	it('of the same version tells a typing error from another number', () => {
		const typo = wording('1.0', section('a', '24 小时内答复'));
		const other = wording('1.0', section('a', '12 小时内答'));
		expect(addWording([old], typo)).toMatchObject({ changed: ['a'], hasOtherNumbers: false });
		expect(addWording([old], other)).toMatchObject({ changed: ['a'], hasOtherNumbers: true });
	});

	it('blanks do not change the code, other words and other sections do', () => {
		const code = (...sections: Section[]) => wordingCode(sections);
		expect(code(section('a', '24 小时'))).toBe(code(section('a', '24小时')));
		expect(code(section('a', '24'))).not.toBe(code(section('a', '12')));
		expect(code(section('a', 'b', 'c'))).not.toBe(code(section('a', 'b'), section('c')));
	});
});
