import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from './build-and-serve.ts';
import { findLeftovers, findWords, readNames } from './company-leftovers.ts';
import { copyProject } from './copy-project.ts';
import { readPages } from './page-texts.ts';

/*
	Whole sites of made-up companies take minutes: `npm run soak` builds them, as it does the changed site.
	`npm test` has the unit tests of limits, absorbed departments and older files.
*/
const long = process.env['COMPANIES'] !== undefined;
const companies = 'test/fixtures/companies';

/** Builds the site of a company in a copy of the project; the folder of what was built. */
async function buildSite(company: string, change = (text: string) => text): Promise<string> {
	const folder = await copyProject(`company-${company}`);
	const file = `${folder}src/content/organization.yml`;
	await copyFile(`${companies}/${company}.yml`, file);
	await writeFile(file, change(await readFile(file, 'utf8')));
	await build(folder, `${folder}dist`);
	return `${folder}dist/`;
}

describe.skipIf(!long).each(['museum', 'factory', 'software-firm', 'hospital'])(
	'the site of a %s',
	(name) => {
		const company = readNames(`${companies}/${name}.yml`);
		let folder = '';
		beforeAll(async () => {
			folder = await buildSite(name);
		}, 600_000);

		it('says no name of the sample company in any page, form, booklet, calendar or index', () => {
			expect(findLeftovers(folder, company, readNames('src/content/organization.yml'))).toEqual([]);
		});

		it('writes a name of capitals in capitals inside sentences, too', () => {
			const capitals = [...company.departments, ...company.roles]
				.map(({ label }) => label?.['en'] ?? '')
				.filter((word) => /^[A-Z]{2,}$/.test(word));
			const torn = capitals.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
			expect(torn.flatMap((word) => findWords(folder, word))).toEqual([]);
		});

		it('speaks of a suggestion box only where it has one, and tells how long opinions are kept', async () => {
			const pages = await readPages(folder);
			const says = (page: string, words: string) => pages.get(page)?.includes(words);
			const hasBox = company.tools?.['opinion_box'] !== null;
			for (const page of ['/everyone/privacy-notice/', '/hr/rights-and-retention/']) {
				expect([page, says(page, '意见原文（')]).toEqual([page, true]);
				expect([page, says(`/en${page}`, 'text of opinions (')]).toEqual([page, true]);
			}
			for (const page of [
				'/everyone/channels/',
				'/everyone/privacy-notice/',
				'/hr/forum-and-mailbox/',
			]) {
				expect([page, says(page, '意见箱')]).toEqual([page, hasBox]);
				expect([page, says(`/en${page}`, 'suggestion box')]).toEqual([page, hasBox]);
			}
		});

		it('bears its own name on every page', async () => {
			const nameless = [...(await readPages(folder))].filter(
				([path, text]) =>
					!text.includes(
						(company.name[path.startsWith('/en/') ? 'en' : 'zh-CN'] ?? '?').toLowerCase(),
					),
			);
			expect(nameless.map(([path]) => path)).toEqual([]);
		});
	},
);

describe.skipIf(!long)('a company may choose', () => {
	const ids = [
		'first_response',
		'app_feedback',
		'complaint_response',
		'complaint_coordination',
		'complaint_feedback',
		'emergency_internal',
		'emergency_external',
		'emergency_update',
		'meeting_length',
		'agenda_notice',
		'minutes_sent',
		'meeting_pulse',
	];
	/** Every number from 1 to 240 in turn, each limit another one. */
	const rounds = Array.from({ length: 240 / ids.length }, (_, round) =>
		ids.map((id, at) => ({ id, hours: 1 + round * ids.length + at })),
	);

	it.each(rounds)(
		'%j and so on',
		async (...limits) => {
			const lines = limits.map(({ id, hours }) => `  ${id}: { hours: ${hours} }`).join('\n');
			const folder = await buildSite('before-issue-10', (text) =>
				text.replace(/^limits:\n(?: {2}.*\n)+/m, `limits:\n${lines}\n`),
			);
			const page = (await readPages(folder)).get('/everyone/first-response/');
			expect(page).toContain(`${limits[0]?.hours} 小时`);
		},
		600_000,
	);
});
