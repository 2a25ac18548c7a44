import { describe, expect, it } from 'vitest';
import { good, openService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, rewrite } from './people.ts';
import { everybody, hers, everything, assessment } from './anonymous-answers.ts';

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
