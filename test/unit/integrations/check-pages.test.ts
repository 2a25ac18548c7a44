import { describe, expect, it } from 'vitest';
import { findIdMistakes } from '../../../integrations/sources/find-id-mistakes.ts';
import { unreadable } from '../../../integrations/sources/mdx-tree.ts';
import { readIds } from '../../../integrations/sources/read-ids.ts';
import { toSource } from '../../../integrations/sources/source.ts';
import { root, sources } from './pages-told.ts';

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
