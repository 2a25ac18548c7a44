import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { readYaml } from '../definitions.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Where a claim is said (a word of the interface, or a page), and the tests that hold it. */
const held: Record<string, readonly (readonly [file: string, title: string])[]> = {
	'form.privacy_anonymous': [
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
		['browser/collect/anonymous.test.ts', 'gets no row of a file, in the check and after it'],
	],
	'form.privacy_kept_anonymous': [
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
		['unit/csv/decode.test.ts', 'no personal field, and no order'],
		['unit/anonymity/second-hand-over.test.ts', 'ties to the first by its ids and by nothing else'],
		['browser/collect/anonymous.test.ts', 'gets no row of a file, in the check and after it'],
	],
	'form.privacy_contact_anonymous': [
		['unit/anonymity/second-hand-over.test.ts', 'takes the place of what was said before'],
	],
	'export.system_anonymous': [
		['unit/csv/anonymous-file.test.ts', 'ties no two rows by anything besides the answers'],
		['unit/csv/anonymous-file.test.ts', 'shows by the count alone'],
		['unit/anonymity/second-hand-over.test.ts', 'ties to the first by its ids and by nothing else'],
	],
	'export.stays_moment': [
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
		['unit/csv/archive.test.ts', 'does not tell when it was made'],
	],
	'export.stays_together': [
		['unit/csv/anonymous-file.test.ts', 'ties no two rows by anything besides the answers'],
	],
	'export.stays_device': [
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
	],
	'export.one_file': [
		[
			'browser/tracker/hand-over.test.tsx',
			'the preview names what leaves and what stays of an anonymous form',
		],
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
	],
	'page.anonymous_brief': [
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
	],
	'page.personal': [
		['unit/handover/what-leaves.test.ts', 'no personal one from an anonymous tracker'],
	],
	'collect.closed_rows': [
		[
			'browser/collect/anonymous-page.test.tsx',
			'says in the check why the rows of a file do not open',
		],
		['browser/collect/anonymous.test.ts', 'gets of a conflict only what it is about'],
	],
	'collect.aside_needed': [
		['browser/collect/anonymous.test.ts', 'the cells in question, and not whose file it was'],
	],
	'collect.export_anonymous': [
		['browser/collect/anonymous.test.ts', 'gets of a conflict only what it is about'],
		['unit/anonymity/joined-rows.test.ts', 'nothing else joins rows'],
	],
	'table.anonymous': [
		['unit/anonymity/table-attacks.test.ts', 'sees what all think, and of no row who'],
		['unit/anonymity/table-attacks.test.ts', 'gets nothing by department and level'],
		['unit/anonymity/table-attacks.test.ts', 'gets no narrowed answer of fewer than five people'],
		['unit/anonymity/table-attacks.test.ts', 'no text beside a score'],
		['browser/collect/in-lots.test.ts', 'learns nothing of it, until it comes with four others'],
		['unit/anonymity/table-attacks.test.ts', 'learns nothing from the order'],
	],
	'table.who_help': [
		[
			'unit/anonymity/who-answered.test.ts',
			'never lets a group under five show, nor be subtracted',
		],
	],
	'everyone/anonymity': [
		['unit/csv/anonymous-file.test.ts', 'tells no day, device, batch or foreign column'],
		['unit/csv/anonymous-file.test.ts', 'shows by the count alone'],
		['unit/csv/archive.test.ts', 'does not tell when it was made'],
		['unit/anonymity/table-attacks.test.ts', 'gets nothing by department and level'],
		[
			'unit/anonymity/who-answered.test.ts',
			'never lets a group under five show, nor be subtracted',
		],
		['unit/anonymity/second-hand-over.test.ts', 'ties to the first by its ids and by nothing else'],
		[
			'browser/collect/anonymous-page.test.tsx',
			'shows what people think, counts who they are apart',
		],
	],
	'hr/collect-data': [
		[
			'browser/collect/anonymous-page.test.tsx',
			'shows what people think, counts who they are apart',
		],
		[
			'browser/collect/anonymous-page.test.tsx',
			'says in the check why the rows of a file do not open',
		],
	],
	'hr/who-can-be-told': [
		['browser/collect/every-control.test.ts', 'no control tells anything when the file comes and'],
		['browser/collect/anonymous.test.ts', 'gets no row of a file, in the check and after it'],
		['browser/collect/anonymous.test.ts', 'the cells in question, and not whose file it was'],
		['browser/collect/untied.test.ts', 'bear neither the number nor the name of their file'],
		['browser/collect/in-lots.test.ts', 'learns nothing of it, until it comes with four others'],
		['browser/collect/in-lots.test.ts', 'do not tell from which of them one more file came'],
		['browser/collect/in-lots.test.ts', 'sees at least five answers go, and the same ones each'],
		['unit/anonymity/table-attacks.test.ts', 'gets nothing by department and level'],
		['unit/anonymity/table-attacks.test.ts', 'gets no narrowed answer of fewer than five people'],
		['unit/anonymity/table-attacks.test.ts', 'sees of a meeting of three neither which it was nor'],
		['unit/privacy/wave/attacker.property.test.ts', 'no group below five can be worked out'],
		['browser/collect/results.test.ts', 'say only which way it went where a department changed'],
		['browser/collect/results.test.ts', 'say a range of a small group that is of one mind'],
		['unit/figures/round-changes.test.ts', 'show no two numbers where one to four people answered'],
		[
			'unit/figures/pilot/survey-change.test.ts',
			'no two numbers stand side by side, only the word',
		],
		['unit/figures/kpis/opinions.test.ts', 'is told as its direction alone'],
		['browser/department/department-island.test.tsx', 'from five cases on'],
		['browser/report/report-source.test.ts', 'says nothing of somebody who answers late'],
		['unit/reports/hold-back.test.ts', 'all others of its breakdown that changed'],
		['unit/training/count-passed.test.ts', 'so that neither can be taken from the total'],
		['unit/opinions/make-board.test.ts', 'names a department from five of its opinions on'],
		['unit/opinions/make-board.test.ts', 'nothing of the words, the receipt or the answer'],
		['browser/collect/results.test.ts', 'what people wrote of ten writers and more, not of nine'],
		['unit/tables/table.test.ts', 'looks into personal fields only while they are shown'],
		['unit/handover/every-way-out.test.ts', 'Of %s, what stays and what leaves masked'],
	],
	'everyone/privacy-notice': [
		['unit/anonymity/second-hand-over.test.ts', 'takes the place of what was said before'],
	],
};

describe('every sentence about anonymity', () => {
	it.each(Object.entries(held))(
		'%s is said in every language, and held by tests',
		(said, tests) => {
			for (const { code } of locales) {
				const [area = '', key = ''] = said.split('.');
				const words = readYaml(`i18n/${code}/${area}.yml`) as Record<string, string> | null;
				const folder = code === 'zh-CN' ? '' : `${code}/`;
				const isSaid = words
					? [key, `${key}_other`].some((name) => typeof words[name] === 'string')
					: existsSync(new URL(`src/content/docs/${folder}${said}.mdx`, root));
				expect(isSaid, `${said} in ${code}`).toBe(true);
			}
			for (const [file, title] of tests) expect(read(`test/${file}`)).toContain(title);
		},
	);

	it.each<[what: string, claim: RegExp]>([
		['that only the time of day is left out', /具体时刻|日期只到天|time of day|dates to the day/iu],
		['that nobody can see one person’s answers', /没有人能看到某一|Nobody sees what a single/u],
		['that nobody handles raw answers', /没有人看原始|谁也看不到原文|nobody (sees )?raw/iu],
	])('none claims any more %s', (_what, claim) => {
		const pages = [
			...['everyone/anonymity', 'everyone/privacy-notice', 'hr/collect-data', 'hr/suppression'],
			...['hr/needs-to-mechanisms', 'phases/roll-out', 'trackers/assessment', 'about/data'],
		].flatMap((page) => [`docs/${page}.mdx`, `docs/en/${page}.mdx`]);
		const words = locales.flatMap(({ code }) =>
			['form', 'export', 'page', 'collect', 'table', 'records'].map(
				(area) => `i18n/${code}/${area}.yml`,
			),
		);
		const others = [
			...['glossary.yml', 'finder.yml', 'rules/tables.yml', 'rules/rules.yml'],
			...['assessment', 'my_needs'].flatMap((id) => [
				`trackers/${id}/tracker.yml`,
				`trackers/${id}/en.yml`,
			]),
		];
		for (const path of [...pages, ...words, ...others]) {
			const found = claim.exec(read(`src/content/${path}`))?.[0] ?? null;
			expect([path, found]).toEqual([path, null]);
		}
	});
});
