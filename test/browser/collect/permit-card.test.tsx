import axe from 'axe-core';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '~/styles/tokens.css';
import '~/styles/controls.css';
import { PermitCard } from '~/components/collect/drop-box/PermitCard.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { decodePermit } from '~/core/handover/box/storage-permit.ts';
import { loadWords } from '../definitions.ts';

const storage = 'https://storage.example.com';
const secret = 'wJalrXUtnFEMI/K7MDENG';

test('a permit is made for the origin the company names, and the secret is in nothing that is made, kept or asked', async () => {
	const asked = vi
		.spyOn(globalThis, 'fetch')
		.mockImplementation(async () => new Response(null, { status: 404 }));
	const made: Blob[] = [];
	const give = URL.createObjectURL;
	vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
		if (given instanceof Blob) made.push(given);
		return give(given);
	});
	document.documentElement.dataset['theme'] = 'light';
	const place = document.body.appendChild(document.createElement('main'));
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<PermitCard storage={storage} />
		</WordsProvider>,
		place,
	);
	const card = page.elementLocator(place);
	await expect.element(card.getByText(/现在没有许可/)).toBeVisible();
	await card.getByText('做一张许可').first().click();
	const button = card.getByRole('button', { name: '做一张许可' });
	await card.getByLabelText('存储桶的名称').fill('Goutong');
	await card.getByLabelText('所在的区域').fill(' cn-north-1 ');
	await card.getByLabelText('访问密钥的编号（Access Key ID）').fill('AKIAEXAMPLE');
	const field = card.getByLabelText('访问密钥（Secret Access Key）');
	await field.fill(secret);
	await button.click();
	await expect.element(card.getByText('还差：存储桶的名称。')).toBeVisible();
	expect(made).toEqual([]);
	const { violations } = await axe.run(place);
	expect(violations.map(({ id }) => id)).toEqual([]);

	await card.getByLabelText('存储桶的名称').fill('goutong');
	await button.click();
	await expect.element(card.getByText(/^许可做好了，/)).toBeVisible();
	await expect.element(field).toHaveValue('');
	const text = (await made[0]?.text()) ?? '';
	expect(text).not.toContain(secret);
	const permit = decodePermit(text);
	expect(permit?.address).toBe(`${storage}/goutong`);
	expect(permit?.limit).toBe(8 * 1024 * 1024);
	const days = ((permit?.until.getTime() ?? 0) - Date.now()) / 86_400_000;
	expect(Math.round(days)).toBe(7);
	expect(JSON.stringify(asked.mock.calls)).not.toContain(secret);
	expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret);
	place.remove();
	vi.restoreAllMocks();
});
