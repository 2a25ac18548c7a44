import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { onHost } from '../browser.ts';
import { canSave, fillNeeds, openForm, pressSave, storedRows } from './driven.ts';
import { createFirefox, type Firefox, firefoxPath } from './firefox.ts';
import type { FirefoxPage } from './firefox-page.ts';

let firefox: Firefox;
let page: FirefoxPage;
let server: Server;
let site = '';
/** The files a new deployment has replaced. */
let gone: RegExp | null = null;
/** What was asked for and is not answered yet. */
let underWay = 0;

/** The built site, some files of which may be gone. */
async function serveSometimes(): Promise<void> {
	server = createServer(async (request, response) => {
		if (gone?.test(request.url ?? '')) return void response.writeHead(404).end();
		underWay += 1;
		response.once('close', () => (underWay -= 1));
		const { status, headers, body } = await fetch(new URL(request.url ?? '', inject('origin')));
		const type = headers.get('content-type') ?? 'text/html';
		response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
		response.end(body ? Buffer.from(await new Response(body).arrayBuffer()) : undefined);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
	site = `http://localhost:${address.port}${onHost('')}`;
}

// Without Firefox there is nobody who remembers a failed load: `FIREFOX` names one not on the path.
describe.skipIf(!firefoxPath)('a Firefox that could not load what saves', () => {
	beforeAll(async () => {
		await serveSometimes();
		firefox = await createFirefox();
		page = await firefox.start();
	});
	afterAll(async () => {
		await firefox?.remove();
		server?.close();
	});

	it('says what is safe and what to do, and after a reload the draft is there and saved', async () => {
		gone = /\/(writing|ExportPanel)\./u;
		await openForm(page, site, 'needs');
		await fillNeeds(page, '部署后再保存');
		await pressSave(page);
		await page.until(`document.body.textContent.includes('保存要用的部分没能加载，还没有保存')`);
		const drafts = await storedRows(page, 'drafts');
		expect(JSON.stringify(drafts)).toContain('部署后再保存');
		gone = null;
		await page.evaluate(`[...document.querySelectorAll('.gt-storage button')]
			.find((one) => one.textContent === '刷新页面').click()`);
		await page.until(`${canSave} && document.body.textContent.includes('已找回')`);
		await pressSave(page);
		await page.until(`/已保存 1 条记录/.test(document.body.textContent)`);
		expect(await storedRows(page, 'entries')).toHaveLength(1);
	});

	it('that had loaded it before saves and hands over when every file of the site is gone', async () => {
		gone = null;
		await openForm(page, site, 'needs');
		await page.until(`['/writing.', '/saved.', '/ExportPanel.', '/DeviceTools.'].every((file) =>
			performance.getEntriesByType('resource').some(({ name }) => name.includes(file)))`);
		// What these parts need is asked for together with them.
		await expect.poll(() => underWay).toBe(0);
		gone = /./u;
		await fillNeeds(page, '部署以后');
		await pressSave(page);
		await page.until(`/已保存 1 条记录/.test(document.body.textContent)`);
		await page.evaluate(`[...document.querySelectorAll('button')]
			.find((one) => one.textContent === '去交出').click()`);
		await page.until(`document.querySelector('.gt-preview__rows')?.textContent.includes('行')`);
	});
});
