import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forgetAll } from '~/device/kept.ts';
import { forgetDurably } from '~/device/kept-durably.ts';
import { open, press, kept, course, close } from './opened-course.tsx';

afterEach(async () => {
	close();
	forgetAll();
	await forgetDurably();
});

it('is taken by keyboard, left in the middle and gone on with where it was left; a miss is explained', async () => {
	open();
	await press('开始');
	await press('读好了，答 2 个问题');
	// The question takes the focus when it comes.
	await expect.poll(() => document.activeElement?.id).toBe('gt-course-ask');
	const before = page
		.getByRole('listitem')
		.elements()
		.map((one) => one.textContent);
	page
		.getByRole('button', { name: /往后移/ })
		.first()
		.element()
		.focus();
	await userEvent.keyboard('{Enter}');
	await expect
		.poll(() =>
			page
				.getByRole('listitem')
				.elements()
				.map((one) => one.textContent),
		)
		.not.toEqual(before);
	const moved = page
		.getByRole('listitem')
		.elements()
		.map((one) => one.textContent);
	open();
	await expect
		.poll(() =>
			page
				.getByRole('listitem')
				.elements()
				.map((one) => one.textContent),
		)
		.toEqual(moved);
	await press('看对不对');
	open();
	const link = page.getByRole('link', { name: '翻到“A › B”' });
	await expect.element(link).toHaveAttribute('href', '/everyone/a/#b');
	await press('下一步');
	await page.getByRole('combobox').selectOptions('小时');
	await page.getByRole('textbox').fill('24');
	page.getByRole('textbox').element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText('对了。')).toBeVisible();
	await press('下一步');
	await expect.poll(() => kept().modules['module']?.open).toBeNull();
	// What came of the round takes the focus too: the question that had it is gone.
	await expect.poll(() => document.activeElement?.textContent).toMatch(/答对/);
	// Who opens the page on it is at the top of the page.
	open();
	await expect.element(page.getByText(/答对/).first()).toBeVisible();
	expect(document.activeElement).toBe(document.body);
	const standing = kept().modules['module']?.standings;
	expect(standing?.['other']).toEqual({ tries: 1, isRight: true, round: 1 });
	expect(kept().passed['module'] !== undefined).toBe(standing?.['aim']?.isRight);
});

it('says that a part begun before was changed, and asks it anew', async () => {
	open();
	await press('开始');
	await press('读好了，答 2 个问题');
	const changed = { ...course, modules: course.modules.map((one) => ({ ...one, edition: '2' })) };
	open(changed);
	await expect.element(page.getByText(/这一段改过了/)).toBeVisible();
	await press('读好了，答 2 个问题');
	await expect.element(page.getByText('这一轮还剩 2 题')).toBeVisible();
	// Who comes back to it now is where they were.
	open(changed);
	await expect.element(page.getByText('这一轮还剩 2 题')).toBeVisible();
	await expect.element(page.getByText(/这一段改过了/)).not.toBeInTheDocument();
});

it('asks what was missed in other words, and is passed once all are found', async () => {
	open();
	await press('开始');
	await press('读好了，答 2 个问题');
	const wanted = ['A', 'B', 'C'];
	/** Puts the options in order, or leaves them as they are shown, which never is in order. */
	const answer = async (isRight: boolean) => {
		const listed = () =>
			page
				.getByRole('listitem')
				.elements()
				.map((one) => one.textContent?.[0]);
		// What stood before the question may be a list as well.
		await expect.poll(() => listed().toSorted()).toEqual(wanted);
		for (const [at, letter] of isRight ? wanted.entries() : []) {
			while (listed().indexOf(letter) > at) await press(`把“${letter}”往前移`);
		}
		await press('看对不对');
		await press('下一步');
	};
	await answer(false);
	await page.getByRole('textbox').fill('24');
	await page.getByRole('combobox').selectOptions('小时');
	await press('看对不对');
	await press('下一步');
	const again = page.getByRole('button', { name: '再答没答对的 1 个' });
	await expect.element(again).toBeVisible();
	const first = kept().modules['module']?.standings['aim']?.tries;
	await again.click();
	await answer(true);
	await expect.element(page.getByText(/这一段过了/)).toBeVisible();
	expect(first).toBe(1);
	expect(kept().passed['module']).toHaveLength(1);
	await press('← 全部段落');
	await expect.element(page.getByRole('heading', { name: '全部 1 段都过了' })).toBeVisible();
});
