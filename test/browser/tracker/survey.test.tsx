import { beforeEach, expect, test } from 'vitest';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { answerRow, answerShared, save } from './assessment.ts';
import { catchDownloads } from './catch-downloads.ts';
import { handOverKept, keepAnswers, keepHanded, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('a survey leads from its cover over the questions and the answers to thanks', async () => {
	const downloads = catchDownloads();
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	const start = island.getByRole('button', { name: '开始' });
	await expect.element(start).toBeEnabled();
	await expect.element(island.getByText('约 4 分钟')).toBeVisible();
	await expect.element(island.getByRole('radio').first()).not.toBeInTheDocument();
	await start.click();
	await expect.element(island.getByText('已填 0/5')).toBeVisible();
	await answerRow(island, '会议效率', 2, '总是超时');
	await expect.element(island.getByText('已填 1/5')).toBeVisible();
	await save(island);
	// The answers, not the columns; the period was chosen without a person.
	const answers = island.getByRole('status').filter({ hasText: '已填好，谢谢' });
	await expect.element(answers).toMatchTextContent(/会议效率2 较差\s*总是超时/);
	await expect.element(answers).toMatchTextContent('还没有交给人力资源部');
	await Promise.all(document.getAnimations().map(({ finished }) => finished));
	await expectNoBarriers(island.element());
	await answers.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await downloads.text();
	await island.getByRole('button', { name: '是，已交出' }).click();
	await island.getByRole('button', { name: '好了' }).click();
	await expect.element(answers).toMatchTextContent('已经交给人力资源部');
});

test('a second answer for the same period is not asked for, and asked about before it is saved', async () => {
	await keepAnswers(oneAnswer);
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await expect.element(island.getByText(/^已保存在本机，还没有交给/)).toBeVisible();
	await expect.element(island.getByRole('button', { name: '开始' })).not.toBeInTheDocument();
	await island.getByRole('button', { name: '再填一份' }).click();
	await answerShared(island);
	await answerRow(island, '会议效率', 3);
	await save(island);
	await expect.poll(() => storedRows('entries')).toHaveLength(2);
});

test('answers that stand to be looked over never have a second way to be handed over, not for a moment', async () => {
	await keepAnswers(oneAnswer);
	let seen = 0;
	const watch = new MutationObserver(() => {
		seen += document.querySelector('.gt-still-to-hand-over')?.getClientRects().length ?? 0;
	});
	watch.observe(document.body, { subtree: true, childList: true });
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await expect.element(island.getByText(/^已保存在本机，还没有交给/)).toBeVisible();
	await expect.element(island.getByRole('heading', { name: /^我的记录/ })).toBeVisible();
	watch.disconnect();
	expect(seen).toBe(0);
});

test('a survey that begins anew with its cover is handed over again, where the file or its key was lost', async () => {
	const downloads = catchDownloads();
	const first = mountTracker('pilot_survey', 'zh-CN', { onCover: true }).island;
	await first.getByRole('button', { name: '开始' }).click();
	await first.getByRole('radio', { name: '试点之前' }).click();
	await first.getByLabelText(/^部门/).selectOptions('marketing');
	for (const four of document.querySelectorAll<HTMLInputElement>('.gt-rating input[value="4"]'))
		four.click();
	await save(first);
	await first.getByRole('button', { name: '交给人力资源部' }).click();
	await first.getByRole('button', { name: '下载 CSV 文件' }).click();
	const text = await downloads.text();
	await first.getByRole('button', { name: '是，已交出' }).click();
	await expect.element(first.getByText(/已记为“已交出”/)).toBeVisible();
	const { island } = mountTracker('pilot_survey', 'zh-CN', { onCover: true });
	await expect.element(island.getByRole('button', { name: '开始' })).toBeVisible();
	await island.getByRole('button', { name: '再交一次' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await expect.poll(() => downloads.files.length).toBe(2);
	// The same record, so that what arrives twice is recognised.
	const idIn = (file: string) => /r-[a-z0-9]{20}/.exec(file)?.[0];
	expect(idIn(text)).toBeDefined();
	expect(idIn(await downloads.text())).toBe(idIn(text));
});

test('of an anonymous survey what was handed over leaves again one filling-in at a time', async () => {
	const downloads = catchDownloads();
	const said = { department: 'marketing', period: '2026Q4', on_time: 4 };
	await keepHanded('pilot_survey', [
		{ ...said, wave: 'before' },
		{ ...said, wave: 'after' },
	]);
	const { island } = mountTracker('pilot_survey', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '再交一次' }).click();
	const which = island.getByRole('group', { name: '再交哪一份' });
	const download = island.getByRole('button', { name: '下载 CSV 文件' });
	await expect.element(which).toBeVisible();
	await expect.element(which).toMatchTextContent(/看得出是同一个人填的/);
	await expect.element(which).toMatchTextContent(/2026 年第 4 季度/);
	await expect.element(download).toBeDisabled();
	await which.getByRole('radio', { name: /试点之前/ }).click();
	await expect.element(island.getByText('将有 1 行离开这台设备')).toBeVisible();
	await download.click();
	const text = await downloads.text();
	expect(text.match(/r-[a-z0-9]{20}/g)).toHaveLength(1);
	expect(text).toContain('试点之前');
	expect(text).not.toContain('试点结束以后');
});

test('while something of an anonymous survey is new, what was handed over does not leave with it', async () => {
	const downloads = catchDownloads();
	await keepAnswers(oneAnswer);
	await keepHanded('assessment', [
		{ period: '2025Q1', department: 'marketing', dimension: 'meeting_efficiency', score: 3 },
	]);
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await expect.element(island.getByText('将有 1 行离开这台设备')).toBeVisible();
	await expect.element(island.getByRole('radio', { name: /^全部/ })).not.toBeInTheDocument();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	expect(await downloads.text()).not.toContain('2025Q1');
});

test('answers handed over and looked at again have one way to be handed over again', async () => {
	await handOverKept(await keepAnswers(oneAnswer));
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await expect.element(island.getByRole('button', { name: '再填一份' })).toBeVisible();
	await expect.element(island.getByRole('heading', { name: /^我的记录/ })).toBeVisible();
	const ways = island.getByRole('button', { name: '再交一次' });
	await expect.poll(() => ways.elements().length).toBe(1);
	await ways.click();
	await expect.element(island.getByText('将有 1 行离开这台设备')).toBeVisible();
});

test('a survey that was handed over, deleted and said to be has nothing more to hand over', async () => {
	await handOverKept(await keepAnswers(oneAnswer), { deleted: true, values: {} });
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await expect.element(island.getByRole('button', { name: '开始' })).toBeEnabled();
	await expect.element(island.getByRole('heading', { name: /^我的记录/ })).toBeVisible();
	await expect.element(island.getByRole('button', { name: '再交一次' })).not.toBeInTheDocument();
});

test('whoever finds out while answering that it is the second time is asked before it is saved', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 4);
	await save(island);
	await expect.element(island.getByText(/^已保存在本机/)).toBeVisible();
	const again = mountTracker('assessment');
	await answerShared(again.island);
	await answerRow(again.island, '会议效率', 3);
	await save(again.island);
	await expect.element(again.island.getByText(/已经填过同一期的一份/)).toBeVisible();
	expect(await storedRows('entries')).toHaveLength(1);
	await again.island.getByRole('button', { name: '再存一份' }).click();
	await expect.poll(() => storedRows('entries')).toHaveLength(2);
});

test('the next record of a register takes over what seldom changes', async () => {
	const { island } = mountTracker('feedback');
	const department = island.getByLabelText(/^填写部门/);
	await department.selectOptions('marketing');
	await island.getByRole('radio', { name: /^会议效率/ }).click();
	await island.getByRole('radio', { name: /^4/ }).click();
	await island.getByRole('radio', { name: /^评估人评分/ }).click();
	await island.getByLabelText(/^评分依据/).fill('抽查八次会议');
	await island.getByLabelText(/^改进建议/).fill('压到一小时以内');
	await island.getByRole('radio', { name: /^未开始/ }).click();
	await island.getByRole('combobox', { name: /^负责人/ }).selectOptions('sales_director');
	await island.getByLabelText(/^计划完成/).fill('2026-12-31');
	await save(island);
	await expect.element(island.getByText(/^已保存 1 条记录/)).toBeVisible();
	await expect.element(department).toHaveValue('');
	await island.getByRole('button', { name: '再记一条，沿用评估周期、填写部门、负责人' }).click();
	await expect.element(department).toHaveValue('marketing');
	await expect
		.element(island.getByRole('combobox', { name: /^负责人/ }))
		.toHaveValue('sales_director');
	await expect.element(island.getByLabelText(/^改进建议/)).toHaveValue('');
});
