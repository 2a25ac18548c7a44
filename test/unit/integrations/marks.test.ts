import { describe, expect, it } from 'vitest';
import { completePage } from '../../../integrations/markdown/with-marks.ts';
import { spellOutMarks } from '../../../integrations/sources/marks.ts';
import { toSource } from '../../../integrations/sources/source.ts';

describe('marks in the text of a page', () => {
	it.each([
		['先找{role:human_resources}。', '先找<Role id="human_resources" />。'],
		['the {role:project_lead lower} asks', 'the <Role id="project_lead" lower /> asks'],
		['在{limit:first_response}内', '在<Limit id="first_response" />内'],
		['在{limit:first_response clock}内', '在<Limit id="first_response" clock />内'],
		['{department:finance}', '<Department id="finance" />'],
		['至少 {threshold:scores} 份', '至少 <Threshold id="scores" /> 份'],
		['{term:first_response}', '<Term id="first_response" />'],
		['{term:first_response 首问部门}', '<Term id="first_response">首问部门</Term>'],
		['𠮷 [{role:a}](/x/) **{role:b}**', '𠮷 [<Role id="a" />](/x/) **<Role id="b" />**'],
		[
			'| {role:a} | b |\n| - | - |\n| x | {limit:y} |',
			'| <Role id="a" /> | b |\n| - | - |\n| x | <Limit id="y" /> |',
		],
		['<Answer>\n\n{role:a}说\n\n</Answer>', '<Answer>\n\n<Role id="a" />说\n\n</Answer>'],
	])('%s', (written, read) => {
		expect(spellOutMarks(written)).toBe(read);
	});

	it('are names, as YAML has them, in the properties of components', () => {
		expect(spellOutMarks('<Facts who="{role:a}和{department:b}" />')).toBe(
			'<Facts who="<Role a>和<Department b>" />',
		);
	});

	it.each(['`{role:a}`', '```\n{role:a}\n```', '{1 + 1}', '<A b={{ role: a }} />'])(
		'leave %j as it is',
		(written) => {
			expect(spellOutMarks(written)).toBe(written);
		},
	);

	it('keep every line of a page where it was, for those who tell of its mistakes', () => {
		const page = '---\ntitle: x\n---\n\n{role:a}\n\n{limit:b}\n';
		expect(toSource('a.mdx', page).text.split('\n')).toHaveLength(page.split('\n').length);
	});
});

describe('components nobody imported', () => {
	it('are imported at the end of the page, each once, beside what the page imports itself', () => {
		const page = `import Role from '~/components/Role.astro';\n\n<Role id="a" />{limit:b}{limit:c}\n\n<Steps>\n\n1. x\n\n</Steps>`;
		expect(completePage(page, 'a.mdx').split('\n\n').slice(-2)).toEqual([
			"import Limit from '~/components/Limit.astro';",
			"import { Steps } from '@astrojs/starlight/components';",
		]);
	});

	it('are left to MDX to complain of where there is none of the name, and code imports nothing', () => {
		expect(completePage('<Nothing />\n\n`<Role />`', 'a.mdx')).toBe('<Nothing />\n\n`<Role />`');
	});
});
