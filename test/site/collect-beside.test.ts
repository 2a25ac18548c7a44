import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { shuffle } from '~/core/handover/shuffle.ts';
import { collectFolder } from '../../scripts/collect/collect-folder.ts';
import { readArguments } from '../../scripts/collect/read-arguments.ts';
import { openWorkFolder } from '../../scripts/collect/work-folder.ts';
import { loadDefinition, loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { check, openCollect, readCollected, type ChosenFile } from './collect.ts';
import { hostileFolder } from './hostile-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const definitions = loadDefinitions('zh-CN');
const base = mkdtempSync(join(tmpdir(), 'collect-beside-'));

/** What a run over these files, by their places in a folder, leaves collected. */
async function commandOver(files: ReadonlyMap<string, ChosenFile>, earlier: string[] = []) {
	const folder = mkdtempSync(join(base, 'in-'));
	for (const [name, { bytes }] of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	const out = join(mkdtempSync(join(base, 'out-')), 'out');
	const asked = readArguments([folder, '--out', out, ...earlier], '/');
	if (!asked) throw new Error('Nothing was asked.');
	const work = openWorkFolder(out);
	await collectFolder(root, asked, { work, identities: [], onStep: () => {} });
	work.publish();
	return out;
}

const flat = (files: readonly ChosenFile[]) => new Map(files.map((file) => [file.name, file]));

/** Imports files, and sets aside what a person has to decide about, as the command line does. */
async function importAll(page: Page, files: ChosenFile[]): Promise<void> {
	// What is sealed waits for a key, which asks for a file as well.
	const sealed = page.getByRole('button', { name: '这几份先不打开' });
	if (await sealed.isVisible()) await sealed.click();
	await check(page, files);
	const edits = page.getByRole('radio', { name: /不采用，先搁置/ });
	if (await edits.isVisible()) await edits.check();
	for (const group of await page.getByRole('radiogroup').all()) {
		if (await group.isVisible()) await group.getByRole('radio').last().check();
	}
	const button = page.getByRole('button', { name: /^导入$/ });
	const nothing = page.getByText(/没有新内容/);
	await button.or(nothing).first().waitFor();
	if (await nothing.isVisible()) return;
	await button.click();
	await page
		.getByText(/已导入，读到的/)
		.first()
		.waitFor();
	await page.getByRole('button', { name: '继续导入' }).click();
}

/** The newest revisions in a folder of results, in order. */
function headsIn(out: string): string[] {
	return globSync(join(out, 'tables/*.csv'))
		.flatMap((path) => decodeCsv(readFileSync(path), definitions).rows)
		.map((row) => (row.kind === 'intact' ? toLine(row.entry) : row.kind))
		.sort();
}

function toLine({ tracker, id, hash, deleted, values, createdAt, updatedAt, device }: Entry) {
	const answers = Object.entries(values).filter(([, value]) => value !== null);
	return JSON.stringify([tracker, id, hash, deleted, answers.sort(), createdAt, updatedAt, device]);
}

describe.runIf(process.env['EVERY_ORDER'])('300 files, honest and hostile', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(async () => {
		await browser.close();
		rmSync(base, { recursive: true });
	});

	it('come to one state on the page and on the command line, in any order, in several goes and repeated', async () => {
		const forms = [
			loadDefinition('feedback', 'zh-CN'),
			loadDefinition('assessment', 'zh-CN'),
		] as const;
		const files = hostileFolder(forms, 300, Number(process.env['FOLDER_SEED'] ?? 18));
		const person = await newPerson(browser);
		const page = await person.newPage();
		await openCollect(page, origin());
		await importAll(page, shuffle(files));
		await importAll(page, shuffle(files).slice(0, 150));
		const collected = await readCollected(page);
		const state = collected
			// They were stored by the page under test.
			.flatMap(({ heads }) => (heads as Entry[]).map(toLine))
			.sort();
		expect(state.length).toBeGreaterThan(500);

		const whole = await commandOver(flat(files));
		expect(headsIn(whole)).toEqual(state);

		const scattered = new Map(
			shuffle([...files, ...files.slice(0, 100)]).map((file, at) => [
				`${at % 7}/${at}-${file.name}`,
				file,
			]),
		);
		expect(headsIn(await commandOver(scattered))).toEqual(state);

		const [a, b, c] = [0, 1, 2].map((part) =>
			flat(shuffle(files).filter((_, at) => at % 3 === part || at % 11 === 0)),
		);
		const rest = flat(files);
		const first = await commandOver(a ?? rest);
		const second = await commandOver(b ?? rest, ['--earlier', first]);
		const third = await commandOver(c ?? rest, ['--earlier', second]);
		expect(headsIn(await commandOver(rest, ['--earlier', third]))).toEqual(state);
	}, 1_200_000);
});
