import { describe, expect, it } from 'vitest';
import { peopleIn } from '~/core/tables/people-in.ts';
import { rowsAmong, type TableRow } from '~/core/tables/table-row.ts';
import { createPacer } from '~/workers/collect/pacer.ts';
import { createTableQueries } from '~/workers/collect/table-queries.ts';
import { loadDefinition } from '../definitions.ts';
import { codesOf } from './example-company.ts';
import { ask, entries, assessment, contents, people, toRow, everything } from './answers-asked.ts';

describe('whoever looks for one person in the table of an anonymous form', () => {
	it('sees what all think, and of no row who, where from, when or under which number', async () => {
		const { rows, few } = await ask({});
		expect(few).toBe(false);
		expect(rows).toHaveLength(entries.length);
		const shown = new Set(rows.flatMap(({ entry }) => Object.keys(entry.values)));
		expect([...shown].sort()).toEqual(['dimension', 'period', 'score']);
		for (const { key, entry, conflict } of rows) {
			expect({ ...entry, values: null, key, conflict }).toEqual({
				tracker: 'assessment',
				id: '',
				version: assessment.version,
				history: [],
				hash: '',
				createdAt: '',
				updatedAt: '',
				deleted: false,
				device: null,
				submission: null,
				values: null,
				key: '',
				conflict: false,
			});
		}
	});

	it('gets nothing by department and level, alone, crossed, or by what is left without them', async () => {
		const all = contents((await ask({})).rows);
		const who = ['department', 'level', 'instrument', 'impact', 'sources'];
		for (const id of who) {
			for (const code of [...codesOf(assessment, id), null]) {
				const { rows } = await ask({ filters: { [id]: code, level: 'senior' } });
				const alone = await ask({ filters: { [id]: code } });
				for (const found of [rows, alone.rows]) {
					expect(found.length === 0 || contents(found).join() === all.join()).toBe(true);
				}
			}
		}
	});

	it('gets no groups, which might be of few people', async () => {
		const { rows, total, records, sums } = await ask({ group: 'dimension' });
		expect(rows).toHaveLength(total);
		expect([records, sums]).toEqual([undefined, undefined]);
	});

	it('gets nothing by searching for what one person wrote, or for a department', async () => {
		const text = entries.find(({ values }) => values['problem'])?.values['problem'];
		for (const search of [String(text), '市场部', '高层', 'r-', '没有人写过']) {
			expect(await ask({ search })).toMatchObject({ total: 0, few: true, rows: [] });
		}
	});

	it('gets no narrowed answer of fewer than five people, nor one that leaves fewer than five out', async () => {
		const words = ['2026Q4', '会议', 'meeting_efficiency', '会议效率', '5', '协作'];
		const asked = [
			...words.map((search) => ({ search })),
			...codesOf(assessment, 'dimension').map((dimension) => ({ filters: { dimension } })),
			...codesOf(assessment, 'score').flatMap((score) =>
				codesOf(assessment, 'dimension').map((dimension) => ({ filters: { score, dimension } })),
			),
		];
		let shown = 0;
		for (const query of asked) {
			const { rows } = await ask(query);
			if (rows.length === 0) continue;
			shown += 1;
			const found = rows.map(({ entry }) => entry);
			expect(peopleIn(found, assessment)).toBeGreaterThanOrEqual(5);
			expect(entries.length - found.length === 0 || entries.length - found.length >= 5).toBe(true);
		}
		expect(shown).toBeGreaterThan(10);
	});

	it.each(['department', 'level', '_updated', '_created'])(
		'learns nothing from the order, whatever is sorted by: %s',
		async (column) => {
			const plain = (await ask({})).rows.map(({ entry }) => entry.values);
			for (const descending of [false, true]) {
				const { rows } = await ask({ sort: { column, descending } });
				expect(rows.map(({ entry }) => entry.values)).toEqual(plain);
			}
		},
	);

	it('sees the rows in one order, however they came and whenever they were written', async () => {
		const plain = (await ask({})).rows.map(({ entry }) => entry.values);
		const turned = await ask({}, entries.toReversed());
		expect(turned.rows.map(({ entry }) => entry.values)).toEqual(plain);
	});

	it('sees no row of a period fewer than five people answered, and no text beside a score', async () => {
		const four = people.slice(0, 4).flatMap(({ rows }) => rows);
		expect(await ask({}, four)).toMatchObject({ total: 0, few: true });
		const late = four.map((row) => ({ ...row, values: { ...row.values, period: '2027Q1' } }));
		const { rows } = await ask({}, [...entries, ...late]);
		expect(rows).toHaveLength(entries.length);
		expect(JSON.stringify(rows)).not.toMatch(/第\d+次说起/u);
	});

	it('sees of a meeting of three neither which it was nor what was said of it', async () => {
		const pulse = loadDefinition('meeting_pulse', 'zh-CN');
		const [first] = entries;
		if (!first) throw new Error('unreachable');
		const rows = Array.from({ length: 12 }, (_, at): TableRow => {
			const meeting = at < 3 ? 'stand_up' : 'topic';
			const values = { period: '2026Q4', meeting, worth: at < 3 ? 1 : 5, reached: 4, heard: 4 };
			const id = `r-${String(at).padStart(20, '2')}`;
			return { ...toRow({ ...first, tracker: pulse.id, id, values }), key: id };
		});
		const queries = createTableQueries();
		const pacer = createPacer(new AbortController().signal);
		const asked = [{}, { filters: { meeting: 'stand_up' } }, { search: '日站会' }];
		for (const query of asked) {
			const found = await queries.run(rows, pulse, { ...everything, ...query }, pacer);
			const shown = rowsAmong(queries.page(found.token, 0, Infinity) ?? []);
			expect(JSON.stringify(shown)).not.toContain('stand_up');
			expect([0, 12]).toContain(shown.length);
		}
	});

	it('sees neither who deleted an answer nor whose is in conflict', async () => {
		const [first] = entries;
		if (!first) throw new Error('unreachable');
		const gone = { ...first, id: 'r-22222222222222222222', deleted: true, values: {} };
		const { rows } = await ask({ deleted: true }, [...entries, gone]);
		expect(rows).toHaveLength(entries.length);
		expect(await ask({ conflictsOnly: true })).toMatchObject({ total: 0, few: true });
	});
});
