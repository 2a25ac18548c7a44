import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotLoaded } from '~/components/tracker/load-once.ts';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

const network = vi.hoisted(() => ({ away: false }));

/** As `loadOnce` where the files are gone. */
function unlessAway<T>(part: () => Promise<T>): () => Promise<T> {
	return () => (network.away ? Promise.reject(new NotLoaded('The file is gone.')) : part());
}

vi.mock('~/components/tracker/load-ahead.ts', async (load) => {
	const real = await load<typeof import('~/components/tracker/load-ahead.ts')>();
	return {
		loadAhead: () => {},
		loadSaved: real.loadSaved,
		loadDeviceTools: unlessAway(real.loadDeviceTools),
		loadExportPanel: unlessAway(real.loadExportPanel),
	};
});

vi.mock('~/components/tracker/load-writing.ts', async (load) => {
	const real = await load<typeof import('~/components/tracker/load-writing.ts')>();
	return { loadWriting: unlessAway(real.loadWriting) };
});

beforeEach(async () => {
	await freshDevice();
	network.away = false;
});
afterEach(() => vi.restoreAllMocks());

test('where saving did not load, the draft stays, typing on leaves the words, and saving again saves', async () => {
	network.away = true;
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	const title = island.getByText('保存要用的部分没能加载，还没有保存');
	await expect.element(title).toBeVisible();
	await expect.element(island.getByText('没能把内容存到这台设备上')).not.toBeInTheDocument();
	await expect.element(island.getByRole('button', { name: '刷新页面' })).toBeVisible();
	await rowOf(island, '会议效率').getByRole('textbox').fill('总是超时，没有结论');
	await expect.poll(async () => JSON.stringify(await storedRows('drafts'))).toMatch('没有结论');
	await expect.element(title).toBeVisible();
	network.away = false;
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	await expect.element(title).not.toBeInTheDocument();
});

test('where handing over did not load, the button says so and that nothing is lost', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	network.away = true;
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await expect.element(island.getByText(/^这一部分没能加载.*记录和草稿都存在本机/)).toBeVisible();
});

test('where the device keeps nothing either, nobody is told to reload away what they wrote', async () => {
	vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	});
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	network.away = true;
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await expect.element(island.getByText(/请不要刷新或关闭页面/)).toBeVisible();
	await expect.element(island.getByRole('button', { name: '刷新页面' })).not.toBeInTheDocument();
});

test('where erasing did not load, opening says so, and opening again brings it', async () => {
	const { island } = mountTracker('assessment');
	await expect.element(island.getByRole('button', { name: /^(保存|填好了)/ })).toBeEnabled();
	network.away = true;
	const title = island.getByText('本机上的全部数据');
	await title.click();
	const failed = island.getByText(/^这一部分没能加载，什么都没有改动/);
	await expect.element(failed).toBeVisible();
	network.away = false;
	await title.click();
	await title.click();
	await expect.element(island.getByRole('button', { name: '全部清除' })).toBeVisible();
	await expect.element(failed).not.toBeInTheDocument();
});
