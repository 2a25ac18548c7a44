import { describe, expect, it } from 'vitest';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import { loadDefinition } from '../definitions.ts';
import { collectedIn, filled, good, openService, quietly, stateOf } from './open-service.ts';
import { editInSpreadsheet, handOver, need, rewrite, write } from './people.ts';

const needs = loadDefinition('needs');

describe('collecting files', () => {
	it('checks first and changes nothing, then imports once', async () => {
		const { api, db } = await openService();
		const file = handOver([write(needs, need), write(needs, need)], needs);

		expect(filled(good(await api.preview([file], quietly)))).toEqual({ new: 2 });
		expect(await collectedIn(db)).toHaveLength(0);

		good(await api.commit('aside', quietly));
		expect(good(await api.overview()).trackers).toEqual([
			{ tracker: 'needs', records: 2, deleted: 0, conflicts: 0, waiting: 0 },
		]);
		const again = good(await api.preview([file], quietly));
		expect(filled(again)).toEqual({ identical: 2 });
		expect(again.nothingToDo).toBe(true);
	});

	it('comes to the same state in whatever order versions arrive', async () => {
		const first = write(needs, need);
		const newer = rewrite(first, needs, { pain: '等了两周没有回音' });
		const other = rewrite(first, needs, { pain: '没有人说得清进度' });

		const { api, db } = await openService();
		good(await api.preview([handOver([newer], needs)], quietly));
		good(await api.commit('aside', quietly));
		const files = [handOver([first], needs, 'old.csv'), handOver([other], needs, 'other.csv')];
		const found = good(await api.preview(files, quietly));
		expect(found.files.map(({ counts }) => counts)).toMatchObject([
			{ older: 1 },
			{ conflicting: 1 },
		]);
		good(await api.commit('aside', quietly));
		const state = await stateOf(db);

		const mirror = await openService();
		for (const entry of [other, first, newer]) {
			good(await mirror.api.preview([handOver([entry], needs)], quietly));
			good(await mirror.api.commit('aside', quietly));
		}
		expect(await stateOf(mirror.db)).toBe(state);
	});

	it('takes files and pasted text together, and accounts for every row', async () => {
		const { api } = await openService();
		const labels = ['pain', 'position'].map(
			(id) => needs.fields.find((field) => field.id === id)?.label,
		);
		const pasted = `${labels.join('\t')}\n手工补录\t采购员\n`;
		const sources = [
			handOver([write(needs, need)], needs),
			{ name: '', origin: 'pasted' as const, data: pasted },
			{ name: 'x.csv', origin: 'file' as const, data: new File(['随便写的\t内容\n'], 'x.csv') },
		];
		const { questions } = good(await api.preview(sources, quietly));
		expect(questions).toMatchObject([{ doubt: 'missing', files: [1], columns: labels }]);
		const forms = { [questions[0]?.key ?? '']: 'needs' };
		const found = good(await api.preview(sources, quietly, forms));
		expect(found.files[0]).toMatchObject({ tracker: 'needs', encoding: 'utf-8', delimiter: ',' });
		expect(found.files[1]).toMatchObject({ tracker: 'needs', encoding: 'text', delimiter: '\t' });
		expect(found.files[2]?.refused?.key).toBe('unknown_header');
		expect(found.rows).toBe(2);
		// The row typed by hand lacks what the form requires.
		expect(filled(found)).toEqual({ new: 1, asked: 1 });
		good(await api.commit('aside', quietly, { '1 breaks_rules': 'take' }));
		// Whether it is the same again, only a person can say.
		const again = good(await api.preview(sources, quietly, forms));
		expect(filled(again)).toEqual({ identical: 1, asked: 1 });
	});

	it('imports everything or nothing when it is stopped', async () => {
		const { api, db } = await openService();
		// Written in two goes, so that it is stopped between them.
		const entries = Array.from({ length: 2500 }, () => write(needs, need));
		good(await api.preview([handOver(entries, needs)], quietly));
		const outcome = await api.commit('aside', ({ phase }) => {
			if (phase === 'saving') void api.cancel();
		});
		expect(outcome).toEqual({ ok: false, failure: 'cancelled' });
		expect(await collectedIn(db)).toHaveLength(0);
		expect(good(await api.overview()).steps).toEqual([]);
		// The check is still good.
		good(await api.commit('aside', quietly));
		expect(await collectedIn(db)).toHaveLength(2500);
	});

	it('stops a check and leaves nothing', async () => {
		const { api } = await openService();
		const entries = Array.from({ length: 2000 }, () => write(needs, need));
		const sources = Array.from({ length: 4 }, () => handOver(entries, needs));
		const outcome = await api.preview(sources, () => void api.cancel());
		expect(outcome).toEqual({ ok: false, failure: 'cancelled' });
		expect(await api.commit('aside', quietly)).toEqual({ ok: false, failure: 'changed' });
	});

	it('undoes the newest import exactly', async () => {
		const { api, db } = await openService();
		const first = write(needs, need);
		good(await api.preview([handOver([first], needs)], quietly));
		good(await api.commit('aside', quietly));
		const before = await stateOf(db);

		const changed = rewrite(first, needs, { pain: '新的说法' });
		const file = handOver([changed, write(needs, need)], needs);
		const unread = handOver([write(needs, need)], needs);
		const broken = await editInSpreadsheet(unread, '2026-11-20', '昨天');
		good(await api.preview([file, broken], quietly));
		const { step } = good(await api.commit('aside', quietly));
		expect(good(await api.overview()).aside).toBe(1);

		good(await api.undo(step, quietly));
		expect(await stateOf(db)).toBe(before);
		expect(good(await api.overview())).toMatchObject({
			aside: 0,
			trackers: [{ tracker: 'needs', records: 1 }],
		});
		expect(await api.undo(step, quietly)).toEqual({ ok: false, failure: 'refused' });
	});

	it('refuses to import what was checked before another tab changed the data', async () => {
		const { api, db, definitions } = await openService();
		good(await api.preview([handOver([write(needs, need)], needs)], quietly));
		const tab = createCollectService(db, definitions);
		good(await tab.preview([handOver([write(needs, need)], needs)], quietly));
		good(await tab.commit('aside', quietly));
		expect(await api.commit('aside', quietly)).toEqual({ ok: false, failure: 'changed' });
		expect(good(await api.overview()).trackers[0]?.records).toBe(1);
	});

	it('clears what is collected and nothing else', async () => {
		const { api, db } = await openService();
		await db.settings.put({ name: 'mine', value: 1 });
		good(await api.preview([handOver([write(needs, need)], needs)], quietly));
		good(await api.commit('aside', quietly));
		good(await api.clear());
		expect(good(await api.overview())).toEqual({ trackers: [], aside: 0, steps: [] });
		expect(await db.settings.get('mine')).toBeDefined();
	});
});
