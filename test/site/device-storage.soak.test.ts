import type { CDPSession, Page } from 'playwright';
import { expect, it } from 'vitest';
import { origin } from './browser.ts';
import { createKillableBrowser } from './killable-browser.ts';
import { check, openCollect } from './collect.ts';
import { bigFile } from './big-file.ts';
import { fillAssessment, openTracker, save, saveButton } from './fill-in.ts';

/** A person with a profile on disk: in memory a browser minds no quota. */
async function openPerson(): Promise<{
	page: Page;
	devtools: CDPSession;
	close: () => Promise<void>;
}> {
	const browser = await createKillableBrowser();
	const person = await browser.start();
	const page = person.pages()[0] ?? (await person.newPage());
	const close = async () => {
		await person.close();
		await browser.remove();
	};
	return { page, devtools: await person.newCDPSession(page), close };
}

/** Gives the site less room than it has taken; the browser looks only now and then, so it is asked. */
async function fillUp(page: Page, devtools: CDPSession): Promise<void> {
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1 });
	await expect
		.poll(() => page.evaluate(writeMore), { timeout: 90_000, interval: 500 })
		.toBe('full');
}

/** In the page: writes a little into a database of its own. */
function writeMore(): Promise<'full' | 'room'> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('filler', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('all');
		opening.onerror = () => resolve('full');
		opening.onsuccess = () => {
			const transaction = opening.result.transaction('all', 'readwrite');
			transaction.objectStore('all').put('x'.repeat(60_000), Math.random());
			transaction.oncomplete = () => resolve('room');
			transaction.onabort = () => resolve('full');
		};
	});
}

/** As much room as before. */
const makeRoom = (devtools: CDPSession) =>
	devtools.send('Storage.overrideQuotaForOrigin', { origin: origin() });

// In every run `cleared.test` takes the connections and the records from under the form.
it('when site data is cleared under the open form, it says what is gone and keeps what is written anew', async () => {
	const { page, devtools, close } = await openPerson();
	await openTracker(page, origin(), 'assessment', 'zh-CN');
	await fillAssessment(page, 'zh-CN', '清除之前', 1);
	await save(page, 'zh-CN');
	await fillAssessment(page, 'zh-CN', '还在填', 1);
	await page
		.getByText(/^草稿已存在本机/)
		.last()
		.waitFor();
	await devtools.send('Storage.clearDataForOrigin', {
		origin: origin(),
		storageTypes: 'indexeddb',
	});
	await page.getByText('先前保存的 1 条记录已不在这台设备上', { exact: false }).waitFor();
	await page.getByText('存过的草稿也没有了', { exact: false }).waitFor();
	await page.getByText(/^还没有记录/).waitFor();
	await page
		.getByText(/^草稿已存在本机/)
		.last()
		.waitFor();
	await page.reload();
	await expect.poll(() => page.getByLabel('问题描述').first().inputValue()).toBe('还在填');
	await save(page, 'zh-CN');
	await close();
});

// It fills a disk: half a minute.
it(
	'a device that is really full can be rid of what was collected and of everything, and saves again',
	{ timeout: 180_000 },
	async () => {
		const { page, devtools, close } = await openPerson();
		await openCollect(page, origin());
		await check(page, [bigFile()]);
		await page.getByRole('button', { name: /^导入$/ }).click();
		await page
			.getByText(/已导入，读到的/)
			.first()
			.waitFor();
		await fillUp(page, devtools);
		await page.getByRole('tab', { name: /历史/ }).click();
		await page.getByRole('button', { name: /清空/ }).click();
		await page.getByRole('dialog').getByRole('button', { name: '永久清空' }).click();
		await page.getByText('已清空全部收集的数据。').waitFor();

		await openTracker(page, origin(), 'assessment', 'zh-CN');
		await fillAssessment(page, 'zh-CN', '存不下的', 1);
		await saveButton(page).click();
		await page.getByText('设备的存储空间满了，最近的内容没有存上').waitFor();
		await page.getByText('本机上的全部数据').click();
		await page.getByRole('button', { name: '全部清除' }).click();
		await page.getByRole('button', { name: '确定清除' }).click();
		await page.getByText('已全部清除。').waitFor();
		await makeRoom(devtools);
		await fillAssessment(page, 'zh-CN', '又能存了', 1);
		await save(page, 'zh-CN');
		await close();
	},
);
