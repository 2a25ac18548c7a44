import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { newId } from '~/core/entries/ids.ts';
import type { Database } from '~/storage/database.ts';
import { takeOut } from '~/storage/take-out.ts';
import { lastTaking, undoTaking } from '~/storage/undo-taking.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { keptReleases, openRelease } from '../storage/kept-releases.ts';
import { filled, good, openService, quietly } from './open-service.ts';
import { handOver, need, rewrite, strike, write } from './people.ts';
import { assessment, changed, first, mineOf, needs, openMine, second, take } from './mine.ts';

const complaints = loadDefinition('complaints');

const events = loadDefinition('complaint_events');

async function copyOf(db: Database, name = 'all.json'): Promise<GivenSource> {
	return { name, origin: 'file', data: new File([await takeOut(db)], name) };
}

describe('A copy of everything on a device taken into mine', () => {
	it('makes an empty device what the other was, through the same check', async () => {
		const old = await openMine();
		await take(old.api, handOver([changed, second], needs));
		await old.db.settings.put({ name: 'device', value: newId('d') });
		await old.db.drafts.put({ ...draft, id: 's-1' });
		const { api, db } = await openMine();
		const copy = await copyOf(old.db);
		const preview = good(await api.preview([copy], quietly));
		expect(preview).toMatchObject({ totals: { new: 2 }, beside: { drafts: 1 } });
		// Looking has written nothing.
		expect(await db.drafts.count()).toBe(0);
		good(await api.commit('take', quietly));
		for (const table of ['entries', 'drafts', 'settings'] as const)
			expect(await db[table].toArray()).toEqual(await old.db[table].toArray());
		expect(good(await api.preview([copy], quietly))).toMatchObject({ nothingToDo: true });
	});

	it('brings a successor the registers of a predecessor, and not what they answered', async () => {
		const old = await openMine();
		await take(old.api, handOver([first], needs));
		const answer = write(assessment, { period: '2026Q4', dimension: 'cross_department', score: 3 });
		await old.db.entries.put({ ...answer, exportedHash: null, restorable: null });
		const { api, db } = await openMine();
		await db.settings.put({ name: 'device', value: newId('d') });
		const { preview } = await take(api, await copyOf(old.db));
		expect(preview.files[0]?.notes).toEqual([
			{ key: 'copy_others', field: null, params: { count: 1 } },
		]);
		expect((await db.entries.toArray()).map(({ id }) => id)).toEqual([first.id]);
	});

	it.each([
		'{"name":"goutong","version":1,"tables":{"entries":[',
		'{"name":"goutong","version":42,"tables":{}}',
	])('%s is refused with its reason', async (text) => {
		const { api } = await openMine();
		const file = { name: 'a.json', origin: 'file' as const, data: new File([text], 'a.json') };
		const { files } = good(await api.preview([file], quietly));
		expect(files[0]?.refused?.key).toMatch(/^copy_(cut_off|newer)$/);
	});

	it('or their own files make empty devices what others were, whatever they kept', async () => {
		for (const kept of fc.sample(anyDevice, 4)) {
			const old = await openMine();
			await old.db.settings.put({ name: 'device', value: newId('d') });
			await old.db.entries.bulkPut(kept.map((entry) => ({ ...entry, ...notHandedOver })));
			const was = await mineOf(old.db);
			const restored = await openMine();
			await take(restored.api, ...filesOf(kept));
			expect(await mineOf(restored.db)).toEqual(was);
			const copied = await openMine();
			await take(copied.api, await copyOf(old.db));
			expect(await copied.db.entries.toArray()).toEqual(await old.db.entries.toArray());
			expect(await copied.db.settings.toArray()).toEqual(await old.db.settings.toArray());
		}
	});

	it.each(keptReleases())('made by $version opens whole', async (release) => {
		const old = await openRelease(release);
		const { api, db } = await openMine();
		await take(api, await copyOf(old));
		expect(await db.entries.toArray()).toEqual(await old.entries.toArray());
		expect(await db.drafts.toArray()).toEqual(await old.drafts.toArray());
	});
});

/** Records of a register and of what belongs to it, some of them changed, some deleted. */
const anyDevice = fc
	.array(
		fc.record({
			of: fc.constantFrom('needs', 'complaints', 'complaint_events'),
			fate: fc.constantFrom('as it was', 'changed', 'deleted'),
			said: fc.string({
				unit: fc.constantFrom('难', '=', '"', "'", ',', '\n', 'a', ' '),
				maxLength: 9,
			}),
		}),
		{ minLength: 1, maxLength: 12 },
	)
	.map((kept) => {
		const parent = write(complaints, { status: 'open', number: '投诉-202611-001' });
		const records = kept.map(({ of, fate, said: text }) => {
			const said = `话${text}`.trim();
			const [definition, values] =
				of === 'needs'
					? [needs, { ...need, pain: said }]
					: of === 'complaints'
						? [complaints, { status: 'open', channel: 'phone' }]
						: [
								events,
								{ complaint: `complaints/${parent.id} ${said.replace(/\s+/g, ' ')}`, kind: 'note' },
							];
			const entry = write(definition, values);
			if (fate === 'deleted') return strike(entry, definition);
			return fate === 'changed' ? rewrite(entry, definition, { status: 'doing' }) : entry;
		});
		return [parent, ...records];
	});

const notHandedOver = { exportedHash: null, restorable: null };

/** The files a register and what belongs to it are handed over in. */
function filesOf(kept: Entry[]): GivenSource[] {
	return [needs, complaints, events].map((definition) =>
		handOver(
			kept.filter(({ tracker }) => tracker === definition.id),
			definition,
			`${definition.id}.csv`,
		),
	);
}

const draft = {
	tracker: 'needs',
	rows: { '': { pain: '没填完' } },
	shared: {},
	ids: {},
	base: {},
	startedAt: '2026-11-23T09:00:00+08:00',
	updatedAt: '2026-11-23T09:00:00+08:00',
};

describe('A collected record carried on', () => {
	it('is in mine with its history, and what is handed over from there is newer than what is collected', async () => {
		const { api, db } = await openService();
		good(await api.preview([handOver([first], needs), handOver([changed], needs)], quietly));
		good(await api.commit('take', quietly));
		expect(good(await api.carryOn(`needs/${first.id}`))).toMatchObject({ added: 1, changed: 0 });
		const mine = await db.entries.get(first.id);
		expect(mine).toMatchObject({
			hash: changed.hash,
			history: [first.hash],
			exportedHash: changed.hash,
		});
		expect(good(await api.carryOn(`needs/${first.id}`))).toMatchObject({ added: 0, changed: 0 });
		const later = rewrite(changed, needs, { pain: '接着记的' });
		const preview = good(await api.preview([handOver([later], needs)], quietly));
		expect(filled(preview)).toEqual({ updated: 1 });
		expect(await undoTaking(db, (await lastTaking(db))?.id ?? 0)).toMatchObject({
			back: 1,
			staying: 0,
		});
		expect(await db.entries.count()).toBe(0);
	});

	it('is never an answer to a survey', async () => {
		const { api, db } = await openService();
		const answer = write(assessment, { period: '2026Q4', dimension: 'cross_department', score: 3 });
		good(await api.preview([handOver([answer], assessment)], quietly));
		good(await api.commit('take', quietly));
		expect(await api.carryOn(`assessment/${answer.id}`)).toEqual({ ok: false, failure: 'refused' });
		expect(await db.entries.count()).toBe(0);
	});
});
