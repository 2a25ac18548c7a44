import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperCode, readPaperCode } from '~/core/forms/paper-code.ts';
import { sheetQuestions } from '~/core/forms/sheet-questions.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
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
	it('has its number, every question with its choices, and says whose it is', async () => {
		for (const definition of forms) {
			await page.goto(origin() + pathOf(definition));
			const text = await page.locator('main').innerText();
			expect(text).toContain(paperCode(definition));
			const questions = await page.locator('.question').count();
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
	});

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
