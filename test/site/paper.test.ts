import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetKinds } from 'config/addresses.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { paperCode, readPaperCode } from '~/core/forms/paper-code.ts';
import { sheetQuestions } from '~/core/forms/sheet-questions.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { readSheet } from './read-sheet.ts';
import { scanSheets } from './read-sheets.ts';

/** `npm run soak` scans every side of every sheet; `npm test` one of each kind. */
const all = process.env['EVERY_PAGE'] !== undefined;
const chinese = loadDefinitions('zh-CN');
const forms = [...chinese, ...loadDefinitions('en')];
const pathOf = ({ id, locale }: { id: string; locale: string }) =>
	`${locale === 'zh-CN' ? '' : `/${locale}`}/paper/${id}/`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	page = await (await newPerson(browser)).newPage();
});
afterAll(() => browser.close());

describe('the blank form of every tracker', () => {
	/** What is read on a blank form, and how many questions it asks. */
	interface Read {
		text: string;
		questions: number;
	}

	function asksAll(definition: Definition, { text, questions }: Read): void {
		expect(text).toContain(paperCode(definition));
		expect(questions).toBe(sheetQuestions(definition).length);
		for (const { field } of sheetQuestions(definition)) {
			expect(text).toContain(field.label);
			if (field.type !== 'rating') continue;
			for (const { code, label } of field.options)
				expect(text).toContain(`${code === 'na' ? '0' : code} ${label}`);
		}
		const says = definition.locale === 'en' ? 'This form is anonymous' : '本表匿名';
		expect(text.includes(says)).toBe(definition.anonymous);
	}

	it('has its number, every question with its choices, and says whose it is', () => {
		for (const definition of forms) asksAll(definition, readSheet(pathOf(definition)));
	});

	// A browser takes a third of a second for each: every twenty-first, by turns in either language.
	it.each(forms.filter((_, at) => all || at % 21 === 0))(
		'shows all of that ($id, $locale)',
		async (definition) => {
			await page.goto(origin() + pathOf(definition));
			const text = await page.locator('main').innerText();
			asksAll(definition, { text, questions: await page.locator('.question').count() });
		},
	);

	it.each(all ? forms : chinese.filter(({ id }) => id === 'feedback'))(
		'bears a code on every side that two decoders read from paper ($id, $locale)',
		async (definition) => {
			await page.goto(origin() + pathOf(definition));
			const sides = await scanSheets(page);
			expect(sides.length).toBeGreaterThan(0);
			for (const { codes, alsoRead, width, height } of sides) {
				expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
				expect(codes).toHaveLength(1);
				expect(alsoRead).toEqual(codes);
				const { id: tracker, version } = definition;
				expect(readPaperCode(codes[0] ?? '', forms)).toEqual({ tracker, version });
			}
		},
	);
});

describe('a sheet that is no form', () => {
	/** An agenda has no code, nor what people outside get: they cannot open the site. */
	const coded = sheetKinds.filter((kind) => kind !== 'agenda' && kind !== 'partner');
	const sheets = all ? coded.flatMap((kind) => [`/${kind}`, `/en/${kind}`]) : ['/card'];
	it.each(sheets)(
		'bears codes that two decoders read from paper and that lead to a page (%s)',
		async (sheet) => {
			await page.goto(`${origin()}${sheet.replace(/(\w+)$/, 'paper/sheets/$1/')}`);
			const several = /card|labels|board/.test(sheet);
			for (const { codes, alsoRead, width } of await scanSheets(page, several)) {
				expect(Math.round(width)).toBe(sheet.endsWith('board') ? 842 : 595);
				expect(codes.length).toBeGreaterThan(0);
				expect(alsoRead).toEqual(codes);
				for (const code of codes) expect(code).toMatch(`${origin()}/`);
			}
		},
	);

	it('is a poster of the page that is chosen, large or four small ones, and says where its code will not work', async () => {
		await page.goto(`${origin()}/paper/sheets/poster/#everyone/remote`);
		await expect(page.locator('.poster h1').innerText()).resolves.toBe('远程和异地怎么沟通');
		await expect(page.getByRole('status').innerText()).resolves.toContain('别人的手机打不开');
		await page.locator('#poster-page').selectOption({ label: '沟通现状评估' });
		await page.getByLabel('A6，一页印四张').check();
		await expect(page.locator('.poster').count()).resolves.toBe(4);
		const sides = await scanSheets(page, true);
		expect(sides.map(({ codes }) => codes)).toEqual([[`${origin()}/trackers/assessment/`]]);
		expect(sides[0]?.alsoRead).toEqual(sides[0]?.codes);
	});
});
