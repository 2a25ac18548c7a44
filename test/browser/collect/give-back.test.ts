import { expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { isConflict, registerKey } from '~/core/entries/merge.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import { createTakeInService } from '~/workers/collect/take-in-service.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { handOver, rewrite, write } from './people.ts';

const complaints = loadDefinition('complaints');
const complaint = (matter: string) =>
	write(complaints, {
		received_at: '2026-11-20T16:00:00+08:00',
		channel: 'phone',
		customer_class: 'ordinary',
		customer_code: '客户-07',
		matter,
		status: 'open',
	});
const late = complaint('交货晚了三天');
const other = complaint('少了两箱');
const key = registerKey(late);

/** A register in which the record is kept, in the version of whoever keeps it. */
async function keeping(entry: Entry): Promise<Database> {
	const db = await openTab();
	await db.entries.put({ ...entry, exportedHash: entry.hash, restorable: null });
	return db;
}

/** What was written apart by two, and collected. */
async function collectTwo() {
	const [mine, theirs] = [
		rewrite(late, complaints, { matter: '交货晚了四天' }),
		rewrite(late, complaints, { matter: '交货晚了一周' }),
	];
	const service = await openService();
	const files = [
		handOver([mine, other], complaints, '一线.csv'),
		handOver([theirs], complaints, '主管.csv'),
	];
	good(await service.api.preview(files, quietly));
	good(await service.api.commit('take', quietly));
	return { ...service, mine, theirs };
}

/** What somebody's register has of its one record once they read in what was given back. */
async function takenIn(own: Database, content: Blob) {
	const reading = createTakeInService(own, loadDefinitions());
	const data = new File([content], '交还.csv');
	good(await reading.preview([{ name: '交还.csv', origin: 'file', data }], quietly));
	good(await reading.commit('take', quietly));
	const [kept] = await readEntries(own, null);
	if (!kept) throw new Error('The record is gone.');
	return kept;
}

it('gives a settled record back by itself; both sides go on from it, and nothing is in conflict any more', async () => {
	const { api, db, mine, theirs } = await collectTwo();
	const heads = (await api.conflicts(0, 1))[0]?.heads.map(({ hash }) => hash) ?? [];
	good(await api.resolve(key, heads, { keep: 'fields', fields: { matter: mine.hash } }));
	const file = good(await api.giveBack(key));
	expect(file).toMatchObject({ kind: 'csv', rows: 1 });
	expect(await file.content.text()).not.toContain('少了两箱');

	for (const [who, entry] of [
		['一线', mine],
		['主管', theirs],
	] as const) {
		const own = await keeping(entry);
		const kept = await takenIn(own, file.content);
		expect(kept.values['matter']).toBe('交货晚了四天');
		expect(isConflict(registerOf(kept))).toBe(false);

		const next = rewrite(kept, complaints, { matter: `${who}接着改` });
		good(await api.preview([handOver([next], complaints, `${who}2.csv`)], quietly));
		good(await api.commit('take', quietly));
		const collected = (await collectedIn(db)).find((one) => one.key === key);
		expect(collected && isConflict(collected.register)).toBe(false);
		const [newest] = good(await api.overview()).steps;
		good(await api.undo(newest?.id ?? 0, quietly));
	}
});

it('gives back what another tab has taken in meanwhile', async () => {
	const { api, db, definitions } = await openService();
	good(await api.preview([handOver([late], complaints)], quietly));
	good(await api.commit('take', quietly));
	const inOther = createCollectService(db, definitions);
	const newer = rewrite(late, complaints, { matter: '交货晚了四天' });
	good(await inOther.preview([handOver([newer], complaints)], quietly));
	good(await inOther.commit('take', quietly));
	const { content } = good(await api.giveBack(key));
	expect(await content.text()).toContain('交货晚了四天');
});

it('gives back nothing that is still to be decided', async () => {
	const { api } = await collectTwo();
	expect(await api.giveBack(key)).toEqual({ ok: false, failure: 'changed' });
});

it('gives back what is left of a cleared record; whoever keeps it has no other words of it, and nothing is in conflict', async () => {
	const { api, db } = await openService();
	const old = rewrite(late, complaints, { status: 'closed', closed_on: '2022-04-30' });
	good(await api.preview([handOver([old], complaints, '一线.csv')], quietly));
	good(await api.commit('take', quietly));
	const limits = { complaints_kept: [{ since: null, amount: 36, unit: 'months' as const }] };
	const now = Date.parse('2026-11-28T09:00:00+08:00');
	const { token } = good(await api.due({ limits, zone: 'Asia/Shanghai', now }));
	good(await api.clearDue(token, { complaints: { but: [] } }, quietly));
	const file = good(await api.giveBack(key));

	const own = await keeping(old);
	const kept = await takenIn(own, file.content);
	expect(JSON.stringify(kept)).not.toMatch(/交货晚了|客户-07/);
	expect(isConflict(registerOf(kept))).toBe(false);

	const { totals } = good(await api.preview([handOver([kept], complaints, '一线2.csv')], quietly));
	expect(totals).toMatchObject({ conflicting: 0, updated: 0, new: 0 });
	const collected = (await collectedIn(db)).find((one) => one.key === key);
	expect(collected && isConflict(collected.register)).toBe(false);
});
