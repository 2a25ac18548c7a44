import { expect, it, vi } from 'vitest';
import { choosing } from './choose-form.ts';
import { given } from './given.ts';
import { good, openService, quietly } from './open-service.ts';

const rows = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => `没有这一类,难处 ${from + index}`).join('\n');

async function setAside(api: Awaited<ReturnType<typeof openService>>['api'], text: string) {
	const sources = [given(`类型 [kind],痛点 [pain]\n${text}\n`)];
	good(await api.preview(sources, quietly, await choosing(api, sources)));
	good(await api.commit('aside', quietly));
}

it('reads the rows of a page and not all rows for every page', async () => {
	const { api, db } = await openService();
	await setAside(api, rows(0, 100));
	const whole = await api.aside(0, 100);
	expect(whole.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
	const all = vi.spyOn(db.aside, 'toCollection');
	expect(await api.aside(20, 30)).toEqual(whole.slice(20, 30));
	expect(all).not.toHaveBeenCalled();
	await setAside(api, rows(100, 101));
	expect(await api.aside(95, 200)).toHaveLength(6);
	good(await api.discardAside([whole[0]?.key ?? '']));
	expect(await api.aside(0, 200)).toHaveLength(100);
});

it('shows and takes away the rows of one file or one reason together, and brings them back', async () => {
	const { api } = await openService();
	const head = '类型 [kind],痛点 [pain],访谈日期';
	const sources = [
		given(`${head}\n谁,一,昨天\n谁,二,2026-11-20\n内部员工,三,昨天\n`, '1.csv'),
		given(`${head}\n谁,四,2026-11-20\n`, '2.csv'),
	];
	good(await api.preview(sources, quietly, await choosing(api, sources)));
	good(await api.commit('aside', quietly));
	const groups = await api.asideGroups();
	expect(groups.map(({ source, reason, count }) => [source ?? reason?.field, count])).toEqual([
		['1.csv', 3],
		['kind', 3],
		['asked_on', 2],
		['2.csv', 1],
	]);
	const of = groups.find(({ reason }) => reason?.field === 'asked_on')?.id ?? '';
	const pains = async (group: string | null) =>
		(await api.aside(0, 9, group)).map(({ cells }) => cells['痛点 [pain]']).toSorted();
	expect(await pains(of)).toEqual(['一', '三']);
	const { step } = good(await api.discardAside({ group: of }));
	expect(await pains(null)).toEqual(['二', '四']);
	expect(await pains(of)).toEqual([]);
	good(await api.undo(step, quietly));
	expect(await pains(null)).toHaveLength(4);
});
