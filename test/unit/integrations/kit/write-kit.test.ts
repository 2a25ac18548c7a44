import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Kit } from '~/core/definition/kit.ts';
import { packKit, unpackKit } from '~/core/definition/packed-kit.ts';
import { groupKits } from '../../../../integrations/editions/kit/kit-needs.ts';
import { kitName } from '../../../../integrations/editions/kit/kit-name.ts';
import { prepareCode, writeKit } from '../../../../integrations/editions/kit/write-kit.ts';
import { matrixDefinition, smallDefinition } from '../../entries/small-definition.ts';

const company = { name: '海川</script>机械', contact: '', collector: '人力资源部', campaigns: [] };
const wordsOf = (unstarted: string) => ({ 'form.save': unstarted, 'kit.unstarted': unstarted });
const kit: Kit = {
	id: 'small',
	builtOn: '2026-11-26',
	languages: [
		{
			locale: 'zh-CN',
			label: '简体中文',
			definition: smallDefinition({ samples: [{ title: '样例' }] }),
			company,
			words: wordsOf('先存再开 <b>'),
		},
		{
			locale: 'en',
			label: 'English',
			definition: smallDefinition({ locale: 'en', title: 'Small' }),
			company,
			words: { 'kit.unstarted': 'Save it first' },
		},
	],
};
const code = {
	script: 't(`form.save`,"</script><!--")',
	style: '.gt-row{color:red}.gt-none{top:0}',
};
const prepared = prepareCode({ ...code, script: `${code.script};x("gt-row")` });
const file = writeKit(kit, prepared);
const dataIn = (text: string) =>
	/<script type="application\/json" id="kit-data">(.*?)<\/script>/s.exec(text)?.[1] ?? '';

describe('a form as one file', () => {
	it('allows just its own script and style, and nothing from or to anywhere', () => {
		const policy = /Content-Security-Policy" content="([^"]+)"/.exec(file)?.[1];
		const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const script = /<script>(.*)<\/script>/s.exec(file)?.[1] ?? '';
		const style = /<style>(.*?)<\/style>/s.exec(file)?.[1] ?? '';
		expect(policy).toBe(
			`default-src 'none'; img-src data:; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
		);
		expect(file.match(/<script/g)).toHaveLength(2);
		expect(file.match(/<\/script/g)).toHaveLength(2);
	});

	it('has its words once, and none that it does not say', () => {
		const unpacked = unpackKit(JSON.parse(dataIn(file)));
		expect(unpacked.languages.map(({ words }) => words)).toEqual([{ '0': '先存再开 <b>' }, {}]);
		expect(file).toContain('t(`0`,');
		expect(unpacked.languages[0]?.definition.samples).toEqual([]);
		expect(unpacked.languages[0]?.company).toEqual(company);
	});

	it('says in every language how to open it, for where scripts do not run', () => {
		expect(file).toContain('先存再开 &lt;b>');
		expect(file).toContain('Save it first');
	});

	it('has no styles that nothing in it asks for', () => {
		expect(prepared.style).toBe('.gt-row{color:red}');
	});

	it('packs and unpacks to the same', () => {
		expect(unpackKit(packKit(kit))).toEqual(kit);
	});

	it('packs and unpacks to the same what one language says and the other leaves unsaid', () => {
		const [first, other] = kit.languages;
		if (!first || !other) throw new Error('The kit above has two languages.');
		const helped = (one: typeof first, help: string | undefined) => ({
			...one,
			definition: {
				...one.definition,
				fields: one.definition.fields.map((field) => ({ ...field, help })),
			},
		});
		const unlike = { ...kit, languages: [helped(first, undefined), helped(other, 'In a word')] };
		const packed = packKit(unlike as Kit);
		expect(JSON.stringify(packed)).not.toContain('undefined');
		const [bare, said] = unpackKit(JSON.parse(JSON.stringify(packed))).languages;
		expect(bare?.definition.fields.map(({ help }) => help)).toEqual(
			first.definition.fields.map(() => undefined),
		);
		expect(said?.definition.fields.every(({ help }) => help === 'In a word')).toBe(true);
	});

	it('says once what its languages have in common, and of each what it alone has', () => {
		const [first, other] = kit.languages;
		if (!first || !other) throw new Error('The kit above has two languages.');
		const more = { where: '信箱' } as Partial<typeof company>;
		const unlike: Kit = {
			...kit,
			languages: [
				{ ...first, company: { ...company, ...more } },
				{ ...other, definition: { ...other.definition, summary: [], matrix: null } },
			],
		};
		expect(unpackKit(packKit(unlike))).toEqual(unlike);
		const packed = JSON.stringify(packKit(kit));
		expect(packed.split(company.name)).toHaveLength(2);
		expect(packed.split('"Small"')).toHaveLength(2);
	});
});

describe('what a kit keeps', () => {
	const nameOf = (id: string, name: string) =>
		kitName({
			id,
			languages: kit.languages.map((one) => ({ ...one, company: { ...company, name } })),
		});
	it('has a name of its own for each form and each company, and the same when it is made anew', () => {
		const names = [nameOf('small', '海川'), nameOf('other', '海川'), nameOf('small', '长河')];
		expect(new Set(names).size).toBe(3);
		expect(nameOf('small', '海川')).toBe(names[0]);
		expect(names[0]).toMatch(/^goutong-kit-small-[0-9a-f]{8}$/);
	});
});

it('kits of one kind, anonymous or not, have their code made once, for the fields they have', () => {
	const survey = {
		...kit,
		id: 'matrix',
		languages: kit.languages.map((one) => ({
			...one,
			definition: matrixDefinition({ kind: 'survey' }),
		})),
	};
	const named = {
		...kit,
		id: 'named',
		languages: kit.languages.map((one) => ({
			...one,
			definition: { ...one.definition, anonymous: !one.definition.anonymous },
		})),
	};
	const groups = groupKits([kit, survey, { ...kit, id: 'third' }, named]);
	expect(groups.map(({ kits, needs }) => [needs.kind, needs.matrix, kits.length])).toEqual([
		['survey', true, 1],
		['register', false, kit.languages[0]?.definition.anonymous ? 2 : 1],
		['register', false, kit.languages[0]?.definition.anonymous ? 1 : 2],
	]);
	expect([...(groups[1]?.needs.types ?? [])].sort()).toEqual([
		'choice',
		'longtext',
		'number',
		'text',
	]);
});
