import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { newId } from '~/core/entries/ids.ts';
import { readReport } from '~/core/reports/report-text.ts';
import type { Report } from '~/core/reports/report.ts';
import { readPdf } from '../../scripts/read-pdf.ts';
import { madeQuarter } from '../fixtures/quarter/made-quarter.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';

const definitions = loadDefinitions('zh-CN');
const folder = mkdtempSync(join(tmpdir(), 'goutong-report-'));
/** All of the company's two quarters for `npm run soak`; one record in six every time. */
const entries = madeQuarter(definitions).filter(
	(_, at) => process.env['EVERY_ORDER'] || at % 6 === 0,
);
const handedIn = [...Map.groupBy(entries, ({ tracker }) => tracker)].flatMap(([tracker, own]) => {
	const definition = definitions.find(({ id }) => id === tracker);
	if (!definition) return [];
	const { text } = encodeCsv(own, definition, { batch: newId('b') });
	return [{ name: `${tracker}.csv`, bytes: Buffer.from(text) }];
});

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: false }).click();

/** The groups of an anonymous form's latest round, as they are proposed. */
async function declare(page: Page, form: string): Promise<void> {
	await page.getByLabel('哪张表单').selectOption({ label: form });
	await page.getByRole('button', { name: '就这样定下，看结果' }).click();
	await page.getByRole('button', { name: '就这样定下，看结果' }).waitFor({ state: 'detached' });
}

/** Presses what hands a zip over, and its files. */
async function take(page: Page, press: () => Promise<void>): Promise<Record<string, Uint8Array>> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return unzipSync(readFileSync(await download.path()));
}

it('A quarter goes from files to a signed report that opens from disk, prints, and holds when it is counted again', async () => {
	const person = await newPerson(browser);
	const page = await person.newPage();
	await openCollect(page, origin());
	await importFiles(page, handedIn);
	await tab(page, '报告');
	await page.getByRole('button', { name: '去“结果”' }).click();
	for (const form of ['沟通现状评估', '会后三问', '我的沟通需求']) await declare(page, form);
	await tab(page, '报告');
	await page.getByLabel('基线是哪一季').selectOption({ label: '2026 年第 2 季度' });
	await page.getByLabel('这一节要写的话').first().fill('口径和上季相同。');
	await page.getByText('写的话都存在本机了。').waitFor();
	await page.getByLabel('角色').last().fill('总经理');
	await page.getByRole('button', { name: '签发', exact: true }).click();
	const handedOn = await take(page, async () => {
		await page.getByRole('button', { name: '冻结为第 1 版' }).click();
		await page.getByRole('dialog').getByRole('button', { name: '冻结为第 1 版' }).click();
	});
	await page.getByText('第 1 版已冻结。').waitFor();

	const report = reportIn(handedOn);
	expect(report).toMatchObject({
		period: '2026Q3',
		version: 1,
		words: { scope: '口径和上季相同。' },
	});
	expect(report.figures.find(({ id }) => id === 'K7.in_time')?.label).toMatchObject({
		en: expect.stringMatching(/[a-z]/) as unknown,
	});

	const html = Object.keys(handedOn).find((name) => name.endsWith('.html')) ?? '';
	const path = join(folder, 'report.html');
	writeFileSync(path, handedOn[html] ?? new Uint8Array());
	const opened = await person.newPage();
	const asked: string[] = [];
	opened.on('request', (request) => asked.push(request.url()));
	await opened.goto(pathToFileURL(path).href);
	expect(await opened.getByRole('heading', { level: 2 }).count()).toBe(8);
	expect(asked).toHaveLength(1);
	const pdf = await opened.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
	expect(readPdf(pdf)).toMatchObject({ tagged: true });

	await tab(page, '汇总表');
	const rows = await take(page, () => page.getByRole('button', { name: /^导出全部表单/ }).click());
	expect(await countedAgain(rows)).toEqual(
		Object.fromEntries(Object.keys(byHand).map((id) => [id, toldIn(report, id)])),
	);
	await person.close();
}, 120_000);

function reportIn(files: Record<string, Uint8Array>): Report {
	const text = Object.entries(files).find(([name]) => name.endsWith('.json'))?.[1];
	const read = readReport(strFromU8(text ?? new Uint8Array()));
	if ('flaw' in read) throw new Error(`The figures cannot be read: ${read.flaw}`);
	return read.report;
}

/** A number to nine places; of so few that no percentage is said, the share of them. */
function toldIn({ figures }: Report, id: string): number | null {
	const figure = figures.find((one) => one.id === id)?.figure;
	const { value = null, kOf = null } = figure ?? {};
	if (kOf) return Number((kOf.count / kOf.n).toFixed(9));
	return typeof value === 'number' ? Number(value.toFixed(9)) : null;
}

const scores = (dimension: string) =>
	`select count(*) filter (score in ('4', '5')) / count(*) filter (score <> 'na') from assessment
	where period = '2026Q3' and instrument = 'survey' and dimension = '${dimension}'`;
const held = `from meetings where outcome in ('as_planned', 'moved') and held_on between '2026-07-01' and '2026-09-30'`;

/** Ten figures as somebody would write them who never saw our code. */
const byHand: Readonly<Record<string, string>> = {
	'K13.top_two': scores('meeting_efficiency'),
	'K14.top_two': scores('customer_response'),
	'K15.top_two': scores('employee_feedback'),
	'K16.top_two': scores('information_timeliness'),
	'K17.top_two': scores('cross_department'),
	'K34.top_two': `select count(*) filter (worth in ('4', '5')) / count(*) filter (worth <> 'na') from meeting_pulse where period = '2026Q3'`,
	'K8.median': `select quantile_cont(length::double, 0.5) ${held}`,
	'K21.agenda': `select count(*) filter (agenda = 'ahead') / count(*) ${held}`,
	'K33.begun': `select count(*) filter (punctual = 'on_time') / count(*) ${held}`,
	'K6.count': `select count(*) from complaints where received_at::timestamptz between timestamptz '2026-07-01 00:00:00+08' and timestamptz '2026-09-30 23:59:59+08'`,
};

async function countedAgain(
	files: Record<string, Uint8Array>,
): Promise<Record<string, number | null>> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const id of ['assessment', 'meeting_pulse', 'meetings', 'complaints']) {
		const file = join(folder, `${id}.csv`);
		writeFileSync(file, files[`${id}.csv`] ?? new Uint8Array());
		await connection.run(`create table ${id} as from read_csv('${file}', all_varchar = true)`);
	}
	const found: Record<string, number | null> = {};
	for (const [id, sql] of Object.entries(byHand)) {
		const reader = await connection.runAndReadAll(sql);
		const value = reader.getRows()[0]?.[0] ?? null;
		found[id] = value === null ? null : Number(Number(value).toFixed(9));
	}
	connection.closeSync();
	return found;
}
