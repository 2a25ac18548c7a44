import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { newId } from '~/core/entries/ids.ts';
import { madeQuarter } from '../fixtures/quarter/made-quarter.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const definitions = loadDefinitions('zh-CN');
const [definition] = definitions.filter(({ id }) => id === 'complaints');

// The company's zone is Shanghai's.
it.each([
	['Pacific/Pago_Pago', '2026-12-31T17:00:00Z', '2026Q4', '2027Q1'],
	['Pacific/Kiritimati', '2026-12-31T11:00:00Z', '2026Q3', '2026Q4'],
])(
	"In %s at %s the report begins with the last quarter that is over in the company's zone, the measures with the one under way",
	{ timeout: 60_000 },
	async (timezoneId, at, over, underWay) => {
		if (!definition) throw new Error('There are complaints.');
		const own = madeQuarter(definitions).filter(({ tracker }) => tracker === definition.id);
		const { text } = encodeCsv(own.slice(0, 5), definition, { batch: newId('b') });
		const person = await newPerson(browser, { timezoneId });
		const page = await person.newPage();
		await page.clock.setFixedTime(new Date(at));
		await openCollect(page, origin());
		await importFiles(page, [{ name: 'complaints.csv', bytes: Buffer.from(text) }]);
		await page.getByRole('tab', { name: '报告', exact: false }).click();
		expect(await page.getByLabel('写哪一季').first().inputValue()).toBe(over);
		await page.getByRole('tab', { name: '指标', exact: false }).click();
		expect(await page.getByLabel('哪个季度').first().inputValue()).toBe(underWay);
		await person.close();
	},
);
