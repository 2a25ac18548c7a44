import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { fillAssessment, handOver, openTracker, save } from './fill-in.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

it('a form that has woken saves and hands over after the network went away', async () => {
	const person = await newPerson(browser);
	const page = await person.newPage();
	await openTracker(page, origin(), 'assessment', 'zh-CN');
	await page.waitForFunction(() =>
		['/writing.', '/ExportPanel.'].every((file) =>
			performance.getEntriesByType('resource').some(({ name }) => name.includes(file)),
		),
	);
	await page.waitForLoadState('networkidle');
	await person.setOffline(true);
	await fillAssessment(page, 'zh-CN', '没有网络也要存上', 2);
	await save(page, 'zh-CN');
	const { bytes } = await handOver(page, 'zh-CN');
	const { rows } = decodeCsv(bytes, loadDefinitions('zh-CN'));
	expect(rows.map(({ kind }) => kind)).toEqual(['intact', 'intact']);
	await person.close();
});
