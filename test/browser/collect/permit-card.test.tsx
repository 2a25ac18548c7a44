import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PermitCard } from '~/components/collect/drop-box/PermitCard.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { decodePermit } from '~/core/handover/box/storage-permit.ts';
import { loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';

const storage = 'https://storage.example.com';
const secret = 'wJalrXUtnFEMI/K7MDENG';

test('a permit is made for the origin the company names, and the secret is in nothing that is made, kept or asked', async () => {
	// A site that does not say the time at first, and whose clock is not this device's.
	let headers: Record<string, string> = {};
	let answer = Promise.resolve();
	const asked = vi
		.spyOn(globalThis, 'fetch')
		.mockImplementation(() => answer.then(() => new Response(null, { status: 404, headers })));
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
	const bucket = card.getByRole('textbox', { name: '存储桶的名称' });
	await bucket.fill('Storage');
	await card.getByLabelText('所在的区域').fill(' cn-north-1 ');
	const field = card.getByLabelText('访问密钥（Secret Access Key）');
	// As a password manager does: both in one moment.
	const key = card.getByLabelText('访问密钥的编号（Access Key ID）');
	for (const [input, value] of [
		[key.element(), 'AKIAEXAMPLE'],
		[field.element(), secret],
	] as const) {
		if (input instanceof HTMLInputElement) input.value = value;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}
	await button.click();
	await expect.element(card.getByText(/没填，或者和要求的不一样：存储桶的名称。/)).toBeVisible();
	await expect.element(bucket).toHaveFocus();
	await expect
		.element(bucket)
		.toHaveAccessibleDescription(/3 到 63 个字符。 和上面要求的不一样。$/);
	expect(made).toEqual([]);
	await expectNoBarriers(place);

	await bucket.fill('storage');
	await card.getByRole('radio', { name: /^接在网址后面/ }).click();
	await button.click();
	await expect.element(card.getByText(/^没有做成：没有问到网站现在几点/)).toBeVisible();
	expect(made).toEqual([]);
	headers = { date: new Date(Date.now() + 3_600_000).toUTCString() };
	let say = () => {};
	answer = new Promise((resolve) => {
		say = resolve;
	});
	await button.dblClick();
	say();
	await expect.element(card.getByText(/差了 60 分钟/)).toBeVisible();
	expect(made).toHaveLength(1);
	await expect.element(card.getByText(/^许可做好了，/)).toBeVisible();
	await expect.element(field).toHaveValue('');
	const text = (await made[0]?.text()) ?? '';
	expect(text).not.toContain(secret);
	const permit = decodePermit(text);
	expect(permit?.address).toBe(`${storage}/storage`);
	expect(permit?.limit).toBe(8 * 1024 * 1024);
	const hours = ((permit?.until.getTime() ?? 0) - Date.now()) / 3_600_000;
	expect(Math.round(hours)).toBe(7 * 24 + 1);
	expect(JSON.stringify(asked.mock.calls)).not.toContain(secret);
	expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret);
	place.remove();
	vi.restoreAllMocks();
});
