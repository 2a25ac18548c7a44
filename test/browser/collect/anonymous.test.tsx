import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entry } from '~/core/entries/entry.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { mountCollect } from './mount-collect.tsx';
import { good, openService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, rewrite, write } from './people.ts';

const assessment = loadDefinition('assessment');
const dimensions = [
	'meeting_efficiency',
	'cross_department',
	'customer_response',
	'employee_feedback',
	'information_timeliness',
];

/** The five rows of one person. The last of all is the only senior one in marketing. */
function person(number: number, who = { department: 'production', level: 'frontline' }): Entry[] {
	return dimensions.map((dimension, index) =>
		write(assessment, {
			period: '2026Q4',
			instrument: 'survey',
			...who,
			dimension,
			score: 1 + ((number + index) % 5),
			problem: `说法${number}之${index}`,
		}),
	);
}

const others = Array.from({ length: 11 }, (_, number) => person(number));
const hers = person(99, { department: 'marketing', level: 'senior' });
const everybody: GivenSource[] = [...others, hers].map((rows, number) =>
	handOver(rows, assessment, `交表人${number}.csv`),
);
const everything = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};

async function expectNoBarriers(element: HTMLElement): Promise<void> {
	const { violations } = await axe.run(element);
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

describe('whoever asks the worker about one person’s anonymous answers', () => {
	it('gets no row of a file, in the check and after it, whatever number is opened', async () => {
		const { api } = await openService();
		const found = good(await api.preview(everybody, quietly));
		for (const committed of [false, true]) {
			if (committed) good(await api.commit('take', quietly));
			for (const file of [null, 0, 11]) {
				for (const bucket of [null, 'new', 'identical', 'updated', 'older'] as const) {
					expect(await api.rowsOf(file, bucket, 0, 100)).toEqual([]);
				}
				const rows = file === null ? found.rows : found.files[file]?.rows;
				expect(await api.closedRows(file, null)).toBe(rows);
			}
		}
	});

	it('gets no record, though the id stands in the file, and no row by department and level', async () => {
		const { api } = await openService();
		good(await api.preview(everybody, quietly));
		good(await api.commit('take', quietly));
		for (const { id } of hers) expect(await api.record(`assessment/${id}`)).toBeNull();
		const filters = { department: 'marketing', level: 'senior' };
		const { token } = await api.query('assessment', { ...everything, filters });
		const rows = (await api.rows(token, 0, 1000)) ?? [];
		expect(JSON.stringify(rows)).not.toMatch(/marketing|senior|production|r-[2-9a-z]/u);
		expect(rows.length === 0 || rows.length === 60).toBe(true);
		const who = await api.whoAnswered('assessment');
		const [departments] = who[0]?.groups.filter(({ field }) => field === 'department') ?? [];
		const shown = departments?.answers.filter(({ people }) => people !== null) ?? [];
		expect(shown).toEqual([]);
	});

	it('gets of a conflict only what it is about, and settles it all the same', async () => {
		const { api } = await openService();
		const [first] = hers;
		if (!first) throw new Error('unreachable');
		const left = rewrite(first, assessment, { score: 1 });
		const right = rewrite(first, assessment, { score: 5 });
		good(await api.preview([handOver([left], assessment), handOver([right], assessment)], quietly));
		const inCheck = await api.rowsOf(null, 'conflicting', 0, 10);
		expect(inCheck).toHaveLength(1);
		expect(JSON.stringify(inCheck)).not.toMatch(/marketing|senior|说法99/u);
		good(await api.commit('take', quietly));
		const [conflict] = await api.conflicts(0, 10);
		expect(conflict?.heads.map(({ values }) => values)).toEqual(
			expect.arrayContaining([{ score: 1 }, { score: 5 }]),
		);
		const hashes = conflict?.heads.map(({ hash }) => hash) ?? [];
		const fields = { score: left.hash, department: hashes[0] ?? '' };
		good(await api.resolve(conflict?.key ?? '', hashes, { keep: 'fields', fields }));
		expect(await api.conflicts(0, 10)).toEqual([]);
		const file = good(await api.exportMerged('assessment', null, quietly));
		const csv = await file.content.text();
		expect(csv).toContain('"市场部"');
		expect(csv).toContain('说法99之0');
	});

	it('gets of an edit and of a row set aside the cells in question, and not whose file it was', async () => {
		const { api } = await openService();
		const file = handOver(hers, assessment, '张三.csv');
		good(await api.preview([file], quietly));
		good(await api.commit('take', quietly));
		const edited = await editInSpreadsheet(file, '说法99之1', '改过的说法');
		const wrong = await editInSpreadsheet(edited, '"客户响应"', '"顾客响应"');
		good(await api.preview([wrong], quietly));
		const [edit] = await api.rowsOf(0, 'edited', 0, 10);
		expect([edit?.before?.values, edit?.entry?.values]).toEqual([
			{ problem: '说法99之1' },
			{ problem: '改过的说法' },
		]);
		good(await api.commit('aside', quietly));
		const aside = await api.aside(0, 10);
		expect(aside).toHaveLength(2);
		expect(JSON.stringify(aside)).not.toMatch(/张三|市场部|高层|说法99/u);
		expect(JSON.stringify(aside)).toContain('顾客响应');
		const whole = await (await api.exportAside()).content.text();
		expect(whole).toContain('市场部');
		expect(whole).not.toMatch(/2026-\d\d|b-[2-9a-z]/u);
	});

	it('gets of rows typed from paper that wait for a decision no department beside an answer', async () => {
		const { api } = await openService();
		const typed = (name: string, score: string) => {
			const header = '评估周期,填写方式,部门,层级,评估维度,评分,问题描述';
			const text = `${header}\n2026Q4,员工问卷,市场部,高层,会议效率,${score},没有结论\n`;
			return { name, origin: 'file' as const, data: new File([text], name) };
		};
		good(await api.preview([typed('白班.csv', '4'), typed('夜班.csv', '4')], quietly));
		const asked = await api.rowsOf(null, 'asked', 0, 10);
		expect(JSON.stringify(asked)).not.toMatch(/marketing|senior/u);
		const without =
			'评估周期,填写方式,部门,层级,评估维度,评分,问题描述\n,员工问卷,市场部,高层,会议效率,4,没有\n';
		const broken = { name: '纸.csv', origin: 'file' as const, data: new File([without], '纸.csv') };
		good(await api.preview([broken], quietly));
		const [row] = await api.rowsOf(null, 'asked', 0, 10);
		expect(JSON.stringify(row ?? null)).not.toMatch(/marketing|senior|没有/u);
	});
});

describe('the page of an anonymous form', () => {
	it('says in the check why the rows of a file do not open', async () => {
		const { element, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(...everybody.slice(0, 2));
		await button('查看“交表人0.csv”中“新增”的 5 行').click();
		const dialog = page.getByRole('dialog', { name: '新增：交表人0.csv（5 行）' });
		await expect.element(dialog.getByText(/其中 5 行是匿名表单的回答，不在这里打开/)).toBeVisible();
		expect(dialog.element().textContent).not.toContain('说法');
		await expectNoBarriers(element);
		await userEvent.keyboard('{Escape}');
	});

	it('shows what people think, counts who they are apart, and opens no row', async () => {
		const { island, element, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(...everybody);
		await button(/^导入$/).click();
		await button('查看汇总表').click();
		await expect.element(island.getByText(/匿名表单把“怎么看”和“是谁”分开显示/)).toBeVisible();
		await expect.element(island.getByText('显示 60 行')).toBeVisible();
		await expect.element(island.getByRole('columnheader', { name: /评分/ })).toBeVisible();
		for (const name of [/部门/, /层级/, /填写方式/, /影响程度/]) {
			expect(island.getByRole('columnheader', { name }).elements()).toEqual([]);
		}
		expect(button(/打开第/).elements()).toEqual([]);
		await expect.element(island.getByText('2026Q4：至少 12 人')).toBeVisible();
		await expect.element(island.getByText('不足最小人数').first()).toBeVisible();
		await expect
			.element(island.getByText(/“沟通现状评估”是匿名表单。导出的文件一行不少/))
			.toBeVisible();
		await expectNoBarriers(element);

		await island.getByRole('searchbox').fill('说法99之0');
		await expect
			.element(island.getByText('没有，或者结果、剩下的不足 5 人，不显示。'))
			.toBeVisible();
		expect(island.getByText('说法99之0').elements()).toEqual([]);
		await expect.element(tab(/汇总表/)).toBeVisible();
	});

	it('takes a file out that is handed in again for it, and shows nothing of what it says', async () => {
		const { island, element, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(...everybody.slice(0, 2));
		await button(/^导入$/).click();
		await button('继续导入').click();
		choose(...everybody.slice(0, 2));
		await expect.element(island.getByText(/没有新内容/)).toBeVisible();
		expect(island.getByText('有人请您撤回一份匿名回答？').elements()).toEqual([]);
		await button('重新选择').click();
		choose(...everybody.slice(0, 1));
		await island.getByText('有人请您撤回一份匿名回答？').click();
		await button('移出这个文件里的 5 行').click();
		await page.getByRole('dialog').getByRole('button', { name: '移出', exact: true }).click();
		await expect.element(island.getByText(/已移出 5 行/)).toBeVisible();
		expect(element.textContent).not.toContain('说法');
		await expectNoBarriers(element);
	});

	it('hides in the table what fewer than five people said', async () => {
		const { island, choose, button } = mountCollect('en');
		await expect.element(button('Choose files')).toBeEnabled();
		choose(...everybody.slice(0, 4));
		await button(/^Import$/).click();
		await button('Open the merged table').click();
		await expect.element(island.getByText(/No people, or fewer than 5/)).toBeVisible();
		expect(island.getByText(/说法/).elements()).toEqual([]);
	});
});
