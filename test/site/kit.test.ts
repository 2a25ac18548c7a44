import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWithAxe } from './axe.ts';
import { launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect, readCollected } from './collect.ts';
import { fillAssessment, fillNeeds, handOver, save, saveButton, words } from './fill-in.ts';
import { type KitFolder, kitIds, takeKits } from './kit-files.ts';
import { openKit, saidOfPlace } from './open-kit.ts';

const all = process.env['EVERY_PAGE'] !== undefined;
const titleOf = (file: Buffer) => /<title>[^<]*/.exec(file.toString())?.[0] ?? '';

let browser: Browser;
let kits: KitFolder;
let person: BrowserContext;
beforeAll(async () => {
	browser = await launch();
	kits = await takeKits();
	person = await newPerson(browser);
});
afterAll(async () => {
	await browser.close();
	await kits.remove();
});

describe('a form that is a file of its own', () => {
	it('weighs at most 60 kB', async () => {
		const files = await Promise.all(kitIds().map((id) => kits.read(id)));
		// Gzip is much the quicker, and says which are the heaviest.
		const heaviest = files
			.map((file) => ({ file, weight: gzipSync(file).length }))
			.toSorted((one, other) => other.weight - one.weight)
			.slice(0, all ? files.length : 2);
		for (const { file } of heaviest)
			expect(brotliCompressSync(file).length, titleOf(file)).toBeLessThanOrEqual(60_000);
	});

	// Every fifth, `npm run soak` all: a browser takes two seconds for each.
	const looked = kitIds().filter((_, at) => all || at % 5 === 0);
	it.each(looked)(
		'%s opens without asking for anything, is clean under axe and no wider than a phone',
		async (id) => {
			const page = await person.newPage();
			const told: string[] = [];
			page.on('console', (message) => told.push(message.text()));
			page.on('pageerror', (error) => told.push(error.message));
			page.on('request', (request) => told.push(request.url()));
			await page.setViewportSize({ width: 320, height: 640 });
			await openKit(page, kits.url(id));
			await saidOfPlace(page).waitFor();
			expect(told).toEqual([kits.url(id)]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			expect(await findWithAxe(page)).toEqual([]);
			// A word that is not in the file would show its key.
			const shown = await page.evaluate(() => document.body.innerText);
			expect(shown).not.toMatch(/\b(?:form|entries|export|problems|place|kit|common)\.[a-z_]+/);
			await page.close();
		},
	);

	it('hands over what is collected like all others, and is never written itself', async () => {
		const before = await kits.read('assessment');
		const page = await openKit(await person.newPage(), kits.url('assessment'));
		await fillAssessment(page, 'zh-CN', '=总是超时，\n“散会”');
		await save(page, 'zh-CN');
		const file = await handOver(page, 'zh-CN');
		await page.getByRole('button', { name: '是，已交出' }).click();
		await page.evaluate(() => {
			navigator.clipboard.writeText = async (text) => {
				document.body.dataset['copied'] = text;
			};
		});
		await page.getByRole('button', { name: '复制为文字' }).click();
		await expect.poll(() => page.locator('body').getAttribute('data-copied')).toContain('GT1:');
		const text = (await page.locator('body').getAttribute('data-copied')) ?? '';
		await page.getByRole('button', { name: '显示二维码' }).click();
		await page.locator('.gt-code img').waitFor();
		await page.evaluate(() => {
			window.print = () => {
				document.body.dataset['printed'] = 'yes';
			};
		});
		await page.getByRole('button', { name: '打印', exact: true }).click();
		await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('yes');
		expect(await page.locator('body > .gt-sheet img').count()).toBeGreaterThan(0);
		await page.close();

		const hr = await newPerson(browser);
		const collecting = await hr.newPage();
		await openCollect(collecting, origin());
		expect(await importFiles(collecting, [file])).toBe('imported');
		expect((await readCollected(collecting)).map(({ key }) => key.split('/')[0])).toEqual(
			Array(5).fill('assessment'),
		);
		const copied = { name: '聊天.txt', bytes: Buffer.from(text) };
		expect(await importFiles(collecting, [copied])).toBe('nothing');
		await hr.close();
		expect(await kits.read('assessment')).toEqual(before);
	});

	// Forms are filled in by keyboard, and erased, in `fill-in.test` and `hand-over.test`; in English in `surveys.test`.
	it.runIf(all)('is filled in by keyboard and erased again, in English', async () => {
		const english = await newPerson(browser, { locale: 'en' });
		const page = await openKit(await english.newPage(), kits.url('needs'));
		await fillNeeds(page, 'en', 'Stand-ups run over');
		await saveButton(page).press('Enter');
		await page.getByText(words.en.saved).first().waitFor();
		await page.locator('.gt-device > summary').press('Enter');
		await page.getByRole('button', { name: 'Erase everything' }).press('Enter');
		await page.getByRole('button', { name: 'Yes, erase everything' }).press('Enter');
		await page.getByText('Everything has been erased.').waitFor();
		await expect.poll(() => page.locator('.gt-entry').count()).toBe(0);
		await english.close();
	});

	it('says in every language how to open it, where scripts do not run', async () => {
		const preview = await newPerson(browser, { javaScriptEnabled: false });
		const page = await preview.newPage();
		await page.goto(kits.url('my_needs'));
		expect(await page.locator('#kit-page').innerText()).toMatch(/只是预览[\s\S]*seeing a preview/);
		await preview.close();
	});
});

describe('the site', () => {
	it('gives each form out as one file, from its own page and from the page for those who collect', async () => {
		const page = await person.newPage();
		await page.goto(`${origin()}/trackers/needs/`);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: '下载这张表（一个文件）' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('沟通需求调研.html');
		await page.goto(`${origin()}/en/hr/collect-data/`);
		expect(await page.locator('a[href*="/kits/"]').count()).toBe(kitIds().length);
		await page.close();
	});
});
