import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { isConflict } from '~/core/entries/merge.ts';
import { lastTaking, undoTaking } from '~/storage/undo-taking.ts';
import { keptReleases } from '../storage/kept-releases.ts';
import { filled, good, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, need, rewrite, strike, write } from './people.ts';
import { assessment, changed, first, mineOf, needs, openMine, second, take } from './mine.ts';

describe('A file taken into mine', () => {
	it('restores the register on an empty device, with its history, and a second time changes nothing', async () => {
		const { api, db } = await openMine();
		const file = handOver([changed, second, strike(write(needs, need), needs)], needs);
		const { preview } = await take(api, file);
		expect(filled(preview)).toEqual({ new: 3 });
		const before = await mineOf(db);
		expect(before.flatMap(({ heads }) => heads.map(({ hash }) => hash))).toContain(changed.hash);
		expect(good(await api.preview([file], quietly))).toMatchObject({
			nothingToDo: true,
			totals: { identical: 3 },
		});
		expect(await mineOf(db)).toEqual(before);
	});

	it('is taken back, but for what was changed since', async () => {
		const { api, db } = await openMine();
		await take(api, handOver([first], needs));
		const before = await db.entries.toArray();
		const { step } = await take(api, handOver([changed, second], needs));
		expect(await lastTaking(db)).toMatchObject({ id: step, kind: 'files', added: 1, changed: 1 });
		expect(await undoTaking(db, step)).toMatchObject({ back: 2, staying: 0 });
		expect(await db.entries.toArray()).toEqual(before);
		expect(await undoTaking(db, step)).toBeNull();
		const again = await take(api, handOver([changed, second], needs));
		const stored = (await db.entries.get(second.id)) ?? null;
		if (!stored) throw new Error('The second record was not taken.');
		await db.entries.put({ ...stored, ...rewrite(second, needs, { pain: '我改的' }) });
		expect(await undoTaking(db, again.step)).toMatchObject({ back: 1, staying: 1 });
	});

	it('leaves answers to surveys where they are, whoever hands them over', async () => {
		const { api, db } = await openMine();
		const answer = write(assessment, { period: '2026Q4', dimension: 'cross_department', score: 3 });
		const files = [handOver([answer], assessment, 'survey.csv'), handOver([first], needs)];
		const { preview } = await take(api, ...files);
		expect(preview.files.map(({ refused }) => refused?.key ?? null)).toEqual([
			'survey_not_mine',
			null,
		]);
		expect(await db.entries.count()).toBe(1);
	});

	it('changed in a spreadsheet waits for a person; without them nothing is changed', async () => {
		const { api, db } = await openMine();
		await take(api, handOver([first], needs));
		const before = await mineOf(db);
		const edited = await editInSpreadsheet(handOver([first], needs), '"需求提了', '"在表格里改的');
		expect(filled(good(await api.preview([edited], quietly)))).toEqual({ edited: 1 });
		good(await api.commit('aside', quietly));
		expect(await mineOf(db)).toEqual(before);
		await take(api, edited);
		expect(JSON.stringify(await mineOf(db))).toContain('在表格里改的');
	});

	it('that was checked against what is no more is not taken', async () => {
		const { api, db } = await openMine();
		good(await api.preview([handOver([changed], needs)], quietly));
		await db.entries.put({ ...first, exportedHash: null, restorable: null });
		expect(await api.commit('take', quietly)).toEqual({ ok: false, failure: 'changed' });
		expect(await db.entries.get(first.id)).toMatchObject({ hash: first.hash });
	});

	it('gives one state in every order and twice, two keepers and their conflict included', async () => {
		const revisions: Entry[] = [
			first,
			changed,
			rewrite(first, needs, { pain: '另一位改的' }),
			second,
			strike(second, needs),
		];
		const files = revisions.map((entry, index) => handOver([entry], needs, `${index}.csv`));
		const once = await openMine();
		await take(once.api, ...files);
		const expected = await mineOf(once.db);
		expect(expected.filter(isConflict)).toHaveLength(1);
		const orders = fc.shuffledSubarray([...files, ...files], { minLength: files.length * 2 });
		for (const order of fc.sample(orders, 5)) {
			const { api, db } = await openMine();
			for (const file of order) {
				const { nothingToDo } = good(await api.preview([file], quietly));
				if (!nothingToDo) good(await api.commit('take', quietly));
			}
			expect(await mineOf(db)).toEqual(expected);
		}
	});
});

describe('A file an earlier release wrote', () => {
	const files = keptReleases().flatMap(({ version, expected, tables }) =>
		Object.entries(tables)
			.filter(([path]) => /goutong-(needs|feedback)-/.test(path))
			.map(([path, text]) => ({ version, path, text, rows: expected.files[path]?.rows ?? [] })),
	);

	it.each(files)('of $version, $path, is taken into mine whole', async ({ path, text, rows }) => {
		const { api, db } = await openMine();
		const name = path.slice(path.lastIndexOf('/') + 1);
		const { preview } = await take(api, { name, origin: 'file', data: new File([text], name) });
		expect(rows.length).toBeGreaterThan(0);
		expect(filled(preview)).toEqual({ new: rows.length });
		const heads = (await mineOf(db)).flatMap((register) => register.heads);
		const byHash = <T extends { hash: string }>(entries: readonly T[]) =>
			entries.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
		expect(byHash(heads)).toEqual(byHash(rows));
	});
});
