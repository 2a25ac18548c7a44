import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { asideKey } from '~/core/imports/aside-key.ts';
import { given } from './given.ts';
import { filled, good, openService, quietly } from './open-service.ts';

const live = ['=cmd|" /C calc"!A0', '=1+1', '@x', '-5', '+1', '＝1', "'=1", "'quoted", '\tx'];

/** Rows of table 2 with a 类型 there is no option for, one for each text; the header is a formula too. */
const unreadable = live
	.map((cell) => [cell, cell, cell].map((text) => `"${text.replaceAll('"', '""')}"`).join())
	.join('\n');
const file = `类型 [kind],想解决的问题 [pain],=1+1\n${unreadable}\n"没有关上的引号,a\n`;

it('writes no formula into the file of rows set aside, and its rows come back as the same rows', async () => {
	const { api, db } = await openService();
	const source = given(file, '甲.csv');
	const { questions } = good(await api.preview([source], quietly));
	const forms = { [questions[0]?.key ?? '']: 'needs' };
	const found = good(await api.preview([source], quietly, forms));
	expect(filled(found)).toEqual({ aside: live.length + 1 });
	good(await api.commit('aside', quietly));
	const { content, kind } = await api.exportAside();
	const bytes = new Uint8Array(await content.arrayBuffer());
	const texts = kind === 'csv' ? [bytes] : Object.values(unzipSync(bytes));
	for (const text of texts.map((part) => new TextDecoder().decode(part))) {
		const rows = Papa.parse<string[]>(text).data;
		for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/u);
	}
	const back = { name: kind === 'csv' ? 'b.csv' : 'b.zip', origin: 'file' as const, data: content };
	const again = good(await api.preview([back], quietly));
	expect(filled(again)).toEqual({ aside: live.length + 1 });
	expect(again.nothingToDo).toBe(true);
	expect(await db.aside.count()).toBe(live.length + 1);
});

it('knows the rows 0.1.0 set aside, which were named by their cells as they stood', async () => {
	const { api, db } = await openService();
	const source = given('类型 [kind],想解决的问题 [pain]\n=1+1,x\n', '甲.csv');
	const { questions } = good(await api.preview([source], quietly));
	const forms = { [questions[0]?.key ?? '']: 'needs' };
	good(await api.preview([source], quietly, forms));
	good(await api.commit('aside', quietly));
	const [row] = await db.aside.toArray();
	if (!row) throw new Error('Nothing was set aside.');
	await db.aside.clear();
	await db.aside.add({ ...row, key: asideKey(row.tracker, row.cells, 0) });
	expect(good(await api.preview([source], quietly, forms)).nothingToDo).toBe(true);
});
