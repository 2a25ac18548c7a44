import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

/** A folder of the browser's own stands for one of a share: a page keeps and reads it in the same way. */
async function share(name: string): Promise<FileSystemDirectoryHandle> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle(name, { create: true });
	Object.assign(window, { showDirectoryPicker: async () => folder });
	return folder;
}

async function put(folder: FileSystemDirectoryHandle, name: string, share = 1): Promise<void> {
	const { data } = handOver([write(needs, need)], needs, name);
	const bytes = await new Blob([data]).arrayBuffer();
	const file = await folder.getFileHandle(name, { create: true });
	const writable = await file.createWritable();
	await writable.write(bytes.slice(0, bytes.byteLength * share));
	await writable.close();
}

afterEach(async () => {
	Reflect.deleteProperty(window, 'showDirectoryPicker');
	const root = await navigator.storage.getDirectory();
	for (const name of ['质量部共享', '会移走'])
		await root.removeEntry(name, { recursive: true }).catch(() => {});
});

it('a folder is chosen once; the next visit opens it again and reads what is new, and says what is torn', async () => {
	const folder = await share('质量部共享');
	await put(folder, 'first.csv');
	const { island, button, element, database } = mountCollect();
	await button('选择文件夹').click();
	await expect.element(island.getByText('文件夹里共 1 个文件：1 个没有读过。')).toBeVisible();
	await button(/^导入$/).click();
	await button('继续导入').click();
	render(null, element);
	element.remove();

	await put(folder, 'second.csv');
	await put(folder, 'third.csv', 0.5);
	const later = mountCollect('zh-CN', database);
	await later.button('再看一次“质量部共享”').click();
	await expect
		.element(
			later.island.getByText(
				'文件夹里共 3 个文件：1 个没有读过；1 个读过，没有变；1 个不完整，这次没有读。',
			),
		)
		.toBeVisible();
	await expect.element(later.island.getByText('质量部共享/third.csv')).toBeVisible();
	await later.button(/^导入$/).click();
	await later.button('继续导入').click();
	await later.button('再看一次“质量部共享”').click();
	await expect.element(later.island.getByText(/没有要读的新文件/)).toBeVisible();
	await later.button('全部重新核对').click();
	await expect.element(later.island.getByText(/没有新内容/)).toBeVisible();
});

it('a folder that is gone is said to be, and nothing else changes', async () => {
	await put(await share('会移走'), 'first.csv');
	const { island, button } = mountCollect();
	await button('选择文件夹').click();
	await expect.element(island.getByText(/文件夹里共 1 个文件/)).toBeVisible();
	const root = await navigator.storage.getDirectory();
	await root.removeEntry('会移走', { recursive: true });
	await button('再看一次“会移走”').click();
	await expect.element(island.getByText(/打不开这个文件夹/)).toBeVisible();
});

it('where the browser lets the page ask for no folder, the folder is chosen as in every browser', async () => {
	Object.assign(window, {
		showDirectoryPicker: () => Promise.reject(new DOMException('', 'SecurityError')),
	});
	const { element, button } = mountCollect();
	const asked = new Promise<void>((resolve) =>
		element.addEventListener('click', (event) => {
			if (!(event.target instanceof HTMLInputElement)) return;
			event.preventDefault();
			if (event.target.webkitdirectory) resolve();
		}),
	);
	await button('选择文件夹').click();
	await asked;
});
