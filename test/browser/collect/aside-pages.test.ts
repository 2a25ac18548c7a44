import { expect, it, vi } from 'vitest';
import { good, openService, quietly } from './open-service.ts';

const rows = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => `没有这一类,难处 ${from + index}`).join('\n');

async function setAside(api: Awaited<ReturnType<typeof openService>>['api'], text: string) {
	const data = new Blob([`类型 [kind],痛点 [pain]\n${text}\n`]);
	const sources = [{ name: 'a.csv', origin: 'file' as const, data }];
	const { questions } = good(await api.preview(sources, quietly));
	const forms = Object.fromEntries(questions.map(({ key }) => [key, 'needs']));
	good(await api.preview(sources, quietly, forms));
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
