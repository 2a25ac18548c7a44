import { beforeEach, expect, it, vi } from 'vitest';
import { openSources } from '~/components/collect/open-sources.ts';
import { readPasted } from '~/components/collect/pasted-text.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { catchDownloads } from './catch-downloads.ts';
import { loadDefinition } from '../definitions.ts';
import { waitFor } from '../wait.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountDefinition } from './mount-tracker.tsx';

beforeEach(freshDevice);

it('Where the company has keys, a form that says so is handed over sealed, as file and text; the person may say otherwise', async () => {
	const key = await makeKey();
	const company = { name: '示例公司', contact: '', collector: '人力资源部', campaigns: [] };
	const definition = loadDefinition('assessment', 'zh-CN');
	await keepAnswers(oneAnswer);
	const { island } = mountDefinition(definition, {
		onCover: true,
		company: { ...company, sealedTo: [key.recipient] },
	});
	const downloads = catchDownloads();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	const choice = island.getByRole('checkbox', { name: '密封：只有人力资源部的钥匙打得开' });
	await expect.element(choice).toBeChecked();
	await expect.element(island.getByText(/封给哪几把钥匙（1 把）/)).toBeVisible();

	await island.getByRole('button', { name: '下载密封的文件' }).click();
	await waitFor(() => expect(downloads.files).toHaveLength(1));
	const [blob = new File([], '')] = downloads.files;
	const { name } = blob;
	expect(name).toMatch(/^goutong-assessment-.+\.csv\.age$/);
	const sealed = await blob.text();
	expect(sealed).not.toContain('总是超时');
	expect(blob.size % 1024).toBe((await sizeAround(key.recipient)) % 1024);
	const file = await openSources([{ name, origin: 'file', data: blob }], [key.identity]);
	expect(await new Response(file.sources[0]?.data).text()).toContain('总是超时');

	await island.getByRole('button', { name: '复制为文字' }).click();
	await expect.element(island.getByText(/分成 \d 段/)).toBeVisible();
	const texts: string[] = [];
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
		texts.push(text);
	});
	for (const part of await island.getByRole('button', { name: /^复制第 \d 段$/ }).all())
		await part.click();
	const { sources } = readPasted(texts.toReversed().join('\n'));
	const text = await openSources(sources, [key.identity]);
	expect(text.sources.map(({ data }) => data)).toEqual([expect.stringContaining('总是超时')]);

	await choice.click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await waitFor(() => expect(downloads.files).toHaveLength(2));
	expect(await downloads.files[1]?.text()).toContain('总是超时');
});

/** Bytes around what is sealed to one key. */
async function sizeAround(recipient: string): Promise<number> {
	const { sealText } = await import('~/core/seal/seal-text.ts');
	return (await sealText('', [recipient])).length;
}
