import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { newId } from '~/core/entries/ids.ts';
import { isConflict } from '~/core/entries/merge.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import { type Database, openDatabase } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { takeOut } from '~/storage/take-out.ts';
import { lastTaking, undoTaking } from '~/storage/undo-taking.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { createTakeInService, type TakeInApi } from '~/workers/collect/take-in-service.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { keptReleases, openRelease } from '../storage/kept-releases.ts';
import { filled, good, openService, quietly, takingAll } from './open-service.ts';
import { editInSpreadsheet, handOver, need, rewrite, strike, write } from './people.ts';

const needs = loadDefinition('needs');
const assessment = loadDefinition('assessment');
const complaints = loadDefinition('complaints');
const events = loadDefinition('complaint_events');

async function openMine(): Promise<{ api: TakeInApi; db: Database }> {
	const opened = await openDatabase({ name: `test-${newId('b')}` });
	if (opened.kind !== 'open') throw new Error(`No database: ${opened.failure}`);
	onTestFinished(() => opened.db.delete());
	return { api: createTakeInService(opened.db, loadDefinitions()), db: opened.db };
}

async function take(api: TakeInApi, ...sources: GivenSource[]) {
	const preview = good(await api.preview(sources, quietly));
	const taken = good(await api.commit('take', quietly, takingAll(preview)));
	return { preview, ...taken };
}

/** What mine holds, without what only a device knows of it. */
async function mineOf(db: Database) {
	const all = await readEntries(db, null);
	return all
		.map(registerOf)
		.sort((a, b) => ((a.heads[0]?.id ?? '') < (b.heads[0]?.id ?? '') ? -1 : 1));
}

async function copyOf(db: Database, name = 'all.json'): Promise<GivenSource> {
	return { name, origin: 'file', data: new File([await takeOut(db)], name) };
}

const first = write(needs, need);
const second = write(needs, { ...need, pain: '第二条' });
const changed = rewrite(first, needs, { pain: '改过' });

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
