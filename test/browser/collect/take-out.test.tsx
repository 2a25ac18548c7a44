import { render } from 'preact';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DatabaseContext } from '~/components/imports/CheckContext.tsx';
import { FailureNotice } from '~/components/imports/FailureNotice.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { newId } from '~/core/entries/ids.ts';
import { loadWords } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { catchDownloads } from '../tracker/catch-downloads.ts';
import { mountCollect } from './mount-collect.tsx';

afterEach(() => vi.restoreAllMocks());

it('with a newer handbook’s data the collecting page offers the download it advises', async () => {
	const downloads = catchDownloads();
	const name = `test-${newId('b')}`;
	await writeNewerData(name);
	const { island, button } = mountCollect('zh-CN', name);
	await expect.element(island.getByText('这台设备上的数据来自更新版本的手册')).toBeVisible();
	await button('全部下载').click();
	expect(await downloads.text()).toContain('将来的数据');
});

it('after a failure nobody knows, the download is offered and holds what is there', async () => {
	const downloads = catchDownloads();
	const name = `test-${newId('b')}`;
	const db = await openTab(name);
	await db.settings.put({ name: 'device', value: 'd-看得见' });
	const place = document.createElement('main');
	document.body.append(place);
	onTestFinished(() => {
		render(null, place);
		place.remove();
	});
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<DatabaseContext.Provider value={name}>
				<FailureNotice failure="unknown" />
			</DatabaseContext.Provider>
		</WordsProvider>,
		place,
	);
	await page.elementLocator(place).getByRole('button', { name: '全部下载' }).click();
	expect(await downloads.text()).toContain('d-看得见');
});

function writeNewerData(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 9000);
		request.onupgradeneeded = () =>
			request.result.createObjectStore('later', { keyPath: 'id' }).put({ id: '将来的数据' });
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error);
	});
}
