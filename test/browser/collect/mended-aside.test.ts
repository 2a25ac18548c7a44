import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CollectApi, GivenSource } from '~/workers/collect/collect-api.ts';
import { choosing } from './choose-form.ts';
import { loadDefinition } from '../definitions.ts';
import { given } from './given.ts';
import { filled, good, openService, quietly, stateOf, takingAll } from './open-service.ts';
import { editInSpreadsheet, handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');
const header = '调研对象,部门或角色,当前沟通痛点,访谈日期';

/** Checks and imports, tables of unknown form as interviews, with what they leave unanswered. */
async function bring(api: CollectApi, sources: GivenSource[]) {
	const found = good(await api.preview(sources, quietly, await choosing(api, sources)));
	const commit = () => api.commit('take', quietly, takingAll(found));
	const step = found.nothingToDo ? null : good(await commit()).step;
	return { found, step };
}

const asideCount = async (api: CollectApi) => good(await api.overview()).aside;

/** The file of rows set aside, as a person mends it. */
async function mend(api: CollectApi, from: string, to: string): Promise<GivenSource> {
	const { content, kind } = await api.exportAside();
	const bytes = new Uint8Array(await content.arrayBuffer());
	const [first = bytes] = kind === 'csv' ? [bytes] : Object.values(unzipSync(bytes));
	const text = new TextDecoder().decode(first);
	if (!text.includes(from)) throw new Error(`The file does not hold "${from}".`);
	return given(`\uFEFF${text.replace(from, to)}`, '搁置的行.csv');
}

describe('a row set aside', () => {
	it('goes when it comes back mended in the file the page gave, and comes back with an undo', async () => {
		const { api, db } = await openService();
		await bring(api, [
			given(`${header}\n内部员工,甲,痛点一,11月20日\n内部员工,乙,痛点二,昨天\n`, 'a.csv'),
		]);
		const before = await stateOf(db);
		expect(await asideCount(api)).toBe(2);
		const { found, step } = await bring(api, [await mend(api, '11月20日', '2026-11-20')]);
		expect(found.questions).toEqual([]);
		expect(filled(found)).toEqual({ asked: 1, aside: 1 });
		expect(found.files[0]?.notes).toMatchObject([{ key: 'mends_aside', params: { count: 1 } }]);
		expect(await asideCount(api)).toBe(1);
		expect(await api.aside(0, 9)).toMatchObject([{ cells: { 部门或角色: '乙' }, source: 'a.csv' }]);
		good(await api.undo(step ?? 0, quietly));
		expect(await stateOf(db)).toBe(before);
	});

	it('is the same row when it comes back as it was, whatever it begins with', async () => {
		const { api } = await openService();
		const cells = ["'=1+1", '=1+1', "'", "''x", '-5', '＝1', "'Urgent' labels"];
		const rows = cells.map((cell) => `内部员工,"${cell}",痛点,昨天`).join('\n');
		await bring(api, [given(`${header}\n${rows}\n`, 'a.csv')]);
		const { found } = await bring(api, [await mend(api, '昨天', '昨天')]);
		expect(filled(found)).toEqual({ aside: cells.length });
		expect(found.nothingToDo).toBe(true);
		for (const [index, cell] of cells.entries()) {
			const { found: mended } = await bring(api, [await mend(api, '昨天', `2026-11-2${index}`)]);
			expect(filled(mended)).toMatchObject({ asked: 1 });
			const [row] = await api.rowsOf(null, 'asked', 0, 1);
			expect(row?.entry?.values['position']).toBe(cell);
		}
		expect(await asideCount(api)).toBe(0);
	});

	it('is replaced by what is half mended', async () => {
		const { api } = await openService();
		await bring(api, [given(`${header}\n谁,甲,痛点,昨天\n`, 'a.csv')]);
		await bring(api, [await mend(api, '昨天', '2026-11-20')]);
		expect(await api.aside(0, 9)).toMatchObject([{ cells: { 访谈日期: '2026-11-20' } }]);
		await bring(api, [await mend(api, '谁', '内部员工')]);
		expect(await asideCount(api)).toBe(0);
	});

	it('of ours goes too, and an edit that is not taken stays one row', async () => {
		const { api } = await openService();
		const file = handOver([write(needs, need)], needs);
		await bring(api, [file]);
		await bring(api, [await editInSpreadsheet(file, '2026-11-20', '昨天')]);
		expect(await asideCount(api)).toBe(1);
		const mended = await mend(api, '昨天', '2026-11-21');
		expect(filled(good(await api.preview([mended], quietly)))).toEqual({ edited: 1 });
		good(await api.commit('aside', quietly));
		expect(await asideCount(api)).toBe(1);
		expect(filled(good(await api.preview([mended], quietly)))).toEqual({ edited: 1 });
		good(await api.commit('take', quietly));
	});

	it.each([
		['in another file', 'b.csv', `${header}\n内部员工,甲,等了两周,2026-11-20\n`],
		[
			'with other rows before it',
			'a.csv',
			`${header}\n供应商,乙,另一件,2026-11-01\n内部员工,甲,等了两周,2026-11-20\n`,
		],
		[
			'with its columns in another order',
			'b.csv',
			'访谈日期,当前沟通痛点,部门或角色,调研对象\n2026-11-20,等了两周,甲,内部员工\n',
		],
	])('goes when the mended row comes without its name %s', async (_where, name, text) => {
		const { api } = await openService();
		await bring(api, [given(`${header}\n内部员工,甲,等了两周,11月20日\n`, 'a.csv')]);
		expect(await asideCount(api)).toBe(1);
		await bring(api, [given(text, name)]);
		expect(await asideCount(api)).toBe(0);
	});

	it('stays when a row is like it that anybody may have written', async () => {
		const { api } = await openService();
		const survey = '填写方式,评估周期,评估维度,评分\n员工问卷,2026Q4,会议效率';
		await bring(api, [given(`${survey},很好吧\n`, 'a.csv')]);
		await bring(api, [given(`${survey},4\n`, 'b.csv')]);
		expect(await asideCount(api)).toBe(1);
		await bring(api, [given(`${survey},5\n`, 'a.csv')]);
		expect(await asideCount(api)).toBe(0);
	});
});
