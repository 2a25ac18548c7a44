import { expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { given } from './given.ts';
import { mountCollect } from './mount-collect.tsx';
import { filled, good, openService, quietly, stateOf } from './open-service.ts';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');
const roster = '姓名,部门,手机,工号\n甲,市场部,10000000000,001\n乙,销售部,10000000001,002\n';
const scores = '评估周期,评估维度,评分\n2026Q3,会议效率,4\n';

it('asks whose a table is and lets it hold up nothing else', async () => {
	const { api, db } = await openService();
	const ours = handOver([write(needs, need)], needs);
	const zip = zipSync({ 'a/名册.csv': strToU8(roster) });
	const sources = [
		given(roster, '名册.csv'),
		ours,
		given(scores, '沟通现状评估.csv'),
		{ name: '包.zip', origin: 'file' as const, data: new Blob([new Uint8Array(zip)]) },
		{ name: '', origin: 'pasted' as const, data: scores },
	];
	const found = good(await api.preview(sources, quietly));
	expect(found.questions.map(({ doubt, files }) => [doubt, files])).toEqual([
		['personal', [0, 3]],
		['several', [2, 4]],
	]);
	expect(filled(found)).toEqual({ new: 1 });
	good(await api.commit('aside', quietly));
	const { trackers, steps } = good(await api.overview());
	expect(trackers).toEqual([
		{ tracker: 'needs', records: 1, deleted: 0, conflicts: 0, waiting: 0 },
	]);
	const fates = steps[0]?.files.map(({ refused }) => refused?.key ?? null);
	expect(fates).toEqual(['which_form', null, 'which_form', 'which_form', 'which_form']);
	expect(JSON.stringify(await db.imports.toArray())).not.toContain('手机');
});

it('reads tables as the form that was chosen, and leaves out what is none', async () => {
	const { api, db } = await openService();
	const sources = [given(roster, '名册.csv'), given(scores, '打分.csv')];
	const { questions } = good(await api.preview(sources, quietly));
	const [ofRoster = '', ofScores = ''] = questions.map(({ key }) => key);
	const forms = { [ofRoster]: null, [ofScores]: 'feedback' };
	const found = good(await api.preview(sources, quietly, forms));
	expect(found.questions).toEqual([]);
	expect(found.files.map(({ refused }) => refused?.key)).toEqual(['left_out', undefined]);
	expect(filled(found)).toEqual({ asked: 1 });
	const asAssessment = good(await api.preview(sources, quietly, { [ofRoster]: 'assessment' }));
	expect(asAssessment.files[0]?.notes).toMatchObject([{ key: 'left_out_columns' }]);
	good(await api.commit('aside', quietly));
	const stored = await stateOf(db);
	for (const word of ['姓名', '甲', '10000000000', '001'])
		expect(stored).not.toContain(`"${word}"`);
});

it('finds and shows nothing of the columns that an older release kept with anonymous records', async () => {
	const assessment = loadDefinition('assessment');
	const { api, db } = await openService([{ ...assessment, anonymous: false }]);
	const csv = '填写方式,评估周期,评估维度,评分,备注\n员工问卷,2026Q4,会议效率,4,张三说的\n';
	good(await api.preview([given(csv, '甲.csv')], quietly));
	good(await api.commit('aside', quietly));
	const query = { search: '张三', filters: {}, sort: null, deleted: false };
	const asked = { ...query, conflictsOnly: false, personal: true };
	expect(await api.query('assessment', asked)).toMatchObject({ total: 1 });
	const later = createCollectService(db, [assessment]);
	good(await later.overview());
	expect(await later.query('assessment', asked)).toMatchObject({ total: 0 });
});

it('asks in the page, reads on as the person said, and says what was not read', async () => {
	const { island, element, choose, tab, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	choose(
		given(roster, '名册.csv'),
		given(scores, '打分.csv'),
		handOver([write(needs, need)], needs, '访谈.csv'),
	);
	await expect.element(button('按选定的表单核对')).toBeDisabled();
	await expect.element(island.getByText('还没有选定它属于哪张表单。').first()).toBeVisible();
	await expect.element(island.getByText(/对得上的列：部门$/).first()).toBeVisible();
	await expectNoBarriers(element);

	const group = island.getByRole('group', { name: /看不准属于哪张表单/ });
	await group
		.nth(1)
		.getByRole('radio', { name: /沟通效果反馈/ })
		.click();
	await button('按选定的表单核对').click();
	await expect.element(button('查看“打分.csv”中“待定”的 1 行')).toBeVisible();
	await island.getByRole('radio', { name: /仍然导入/ }).click();
	await expect.element(island.getByText(/现在导入的话不会读入/)).toBeVisible();
	await button(/^导入$/).click();
	await expect.element(island.getByText('有 1 个文件没有读入：')).toBeVisible();
	await expect.element(island.getByText(/还没有人选定/).first()).toBeVisible();
	await expectNoBarriers(element);
	await tab('历史').click();
	await expect.element(island.getByText(/还没有人选定/)).toBeVisible();
});
