import { expect, test } from 'vitest';
import { newId } from '~/core/entries/ids.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { catchDownloads } from '../tracker/catch-downloads.ts';
import { mountTyping } from './mount-typing.tsx';

/** The five scores of a sheet; the first ten sheets are alike. */
const scoresOf = (sheet: number) =>
	sheet <= 10 ? [3, 3, 3, 3, 3] : [0, 1, 2, 3, 4].map((at) => ((sheet * 7 + at * 3) % 5) + 1);

/** So many sheets are typed; with fifty it is the same, and takes half a minute. */
const total = 12;
/** In the middle of this one the page is left. */
const left = 8;
const mistyped = 11;

/** A sheet without department, level and comments: each score leads on, Enter passes what is empty. */
const keysOf = (scores: readonly number[]) => `{Enter}{Enter}${scores.join('{Enter}')}{Enter}`;

test(
	'sheets are typed by keyboard alone, equal ones stay apart, a reload loses nothing, and a mistyped one is found',
	{ timeout: 90_000 },
	async () => {
		const downloads = catchDownloads();
		const { island, element, press, pressed, reload } = mountTyping(`test-${newId('b')}`);
		const head = island.getByRole('heading', { level: 2 });
		await expect.element(island.getByLabelText('表上二维码下面的编号')).toBeVisible();
		island.getByLabelText('表上二维码下面的编号').element().focus();
		await press('87151011');
		await expect.element(island.getByText('沟通现状评估，第 1 版')).toBeVisible();
		await press(`{Enter}box 3{Enter}{Enter}${total}{Enter}{Enter}{Enter}`);
		await expect.element(head).toHaveTextContent(`第 1 张 / ${total}`);
		await expectNoBarriers(element);

		const before = pressed();
		const began = performance.now();
		for (let sheet = 1; sheet <= total; sheet += 1) {
			await expect.element(head).toHaveTextContent(`第 ${sheet} 张 / ${total}`);
			const keys = keysOf(scoresOf(sheet));
			if (sheet !== left) {
				await press(keys);
				continue;
			}
			const middle = keys.length - '{Enter}3{Enter}'.length;
			await press(keys.slice(0, middle));
			reload();
			await expect.element(island.getByRole('button', { name: /^接着录：box 3/ })).toHaveFocus();
			await press('{Enter}');
			await expect.element(head).toHaveTextContent(`第 ${left} 张 / ${total}`);
			const chosen = [...element.querySelectorAll<HTMLInputElement>('.gt-rating :checked')];
			expect(chosen.map(({ value }) => Number(value))).toEqual(scoresOf(left).slice(0, 4));
			await press(keysOf(scoresOf(left)));
		}
		const seconds = (performance.now() - began) / 1000 / total;
		const keys = (pressed() - before) / total;
		console.info(`${keys} keys and ${seconds.toFixed(2)} s of machine time a sheet`);
		expect(keys).toBeLessThan(13);
		await expect.element(island.getByText(`${total} 张完整`)).toBeVisible();

		await island.getByRole('button', { name: '录第二遍' }).click();
		for (let sheet = 1; sheet <= mistyped; sheet += 1) {
			await expect.element(head).toHaveTextContent(`第 ${sheet} 张 / ${total}，第二遍`);
			await press(keysOf(sheet === mistyped ? [3, 3, 3, 3, 3] : scoresOf(sheet)));
		}
		await press('{Escape}');
		await island.getByRole('button', { name: '比较两遍' }).click();
		const differing = scoresOf(mistyped).filter((score) => score !== 3).length;
		await expect.element(island.getByRole('row')).toHaveLength(differing + 1);
		await expect.element(island.getByRole('rowheader').first()).toHaveTextContent(`${mistyped}`);
		await expectNoBarriers(element);
		await press('1'.repeat(differing));
		await expect.element(island.getByText('两遍都一样了。')).toBeVisible();
		await press('{Escape}');

		await island.getByRole('button', { name: '交出这一叠' }).click();
		await expect.element(island.getByText(`${total} 张变成记录`)).toBeVisible();
		await island.getByRole('button', { name: '下载 CSV 文件' }).click();
		const text = await downloads.text();
		const [header = '', ...rows] = text.trim().split('\r\n');
		expect(rows).toHaveLength(5 * total);
		const id = header.split(',').findIndex((cell) => cell.includes('_id'));
		expect(new Set(rows.map((row) => row.split(',')[id])).size).toBe(5 * total);
		expect(text).not.toContain('box 3');
		await island.getByRole('button', { name: /^文件在手里了/ }).click();
		await expect.element(island.getByText('录一叠新的')).toBeVisible();
		await expect.element(island.getByRole('button', { name: /^接着录/ })).not.toBeInTheDocument();
	},
);
