import { describe, expect, test } from 'vitest';
import { readDatabase } from '../../../scripts/fixtures/dump-database.ts';
import type { ExpectedCollected } from '../../../scripts/fixtures/release-example.ts';
import { readAside } from '../../../src/storage/aside.ts';
import { readRegisters } from '../../../src/storage/collected.ts';
import { readDraft } from '../../../src/storage/drafts.ts';
import { readImports } from '../../../src/storage/import-log.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { readDeviceId } from '../../../src/storage/settings.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { undoImport } from '../../../src/storage/undo-import.ts';
import { loadDefinition } from '../definitions.ts';
import { keptReleases, openRelease } from './kept-releases.ts';

const releases = keptReleases();

/** What is collected, through the readers the collecting page uses. */
async function collectedIn(db: Database) {
	const registers: Record<string, unknown> = {};
	for await (const chunk of readRegisters(db)) {
		for (const { key, register } of chunk) registers[key] = register;
	}
	const aside = (await readAside(db)).map(({ key }) => key);
	return { registers, aside: aside.sort() };
}

/** Ids and answers as expected; what else a record tells is compared row by row. */
function expectCollected(found: Awaited<ReturnType<typeof collectedIn>>, of: ExpectedCollected) {
	expect(Object.keys(found.registers)).toEqual(Object.keys(of.registers));
	expect(found).toMatchObject(of);
}

test('there are releases to try', () => {
	expect(releases.map(({ version }) => version)).toContain('0.1.0');
});

describe.each(releases)('a device that release $version left', (release) => {
	const { database, expected } = release;

	test('opens, and every row is byte for byte as it was', async () => {
		const { name, verno } = await openRelease(release);
		const now = await readDatabase(name);
		// A later form of the tables may change rows; the tests below hold for it all the same.
		if (verno * 10 > database.version) return;
		expect(now.version).toBe(database.version);
		expect(JSON.stringify(now.stores)).toBe(JSON.stringify(database.stores));
	});

	test('shows every own entry: changed, deleted, handed over or not', async () => {
		const db = await openRelease(release);
		for (const [tracker, entries] of Object.entries(expected.entries)) {
			const found = await readEntries(db, tracker);
			const byId = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
			expect(byId).toHaveLength(entries.length);
			expect(byId).toMatchObject(entries);
		}
		const all = Object.values(expected.entries).flat();
		expect(await readEntries(db, null)).toHaveLength(all.length);
	});

	test('has every draft, and each can be submitted', async () => {
		const db = await openRelease(release);
		expect(await db.drafts.count()).toBe(expected.drafts.length);
		for (const draft of expected.drafts) {
			const found = await readDraft(db, draft.id);
			expect(found).toMatchObject(draft);
			if (!found) continue;
			const result = await submitDraft(db, found, loadDefinition(draft.tracker));
			expect(result.kind).toBe('saved');
			if (result.kind !== 'saved') continue;
			const kept = result.entries.filter(({ deleted }) => !deleted);
			expect(kept.length).toBeGreaterThan(0);
			for (const { id, history, hash } of kept) {
				expect(Object.values(found.ids)).toContain(id);
				const base = found.base[id];
				expect(base === undefined || base === hash || history.includes(base)).toBe(true);
			}
			expect(await readDraft(db, draft.id)).toBeNull();
		}
	});

	test('is still the same device', async () => {
		const db = await openRelease(release);
		const before = database.stores.find(({ name }) => name === 'settings')?.rows;
		const device = before?.find(({ key }) => key === 'device')?.value;
		expect({ name: 'device', value: await readDeviceId(db) }).toEqual(device);
	});

	test('has everything collected: conflicts, deletions, columns nobody knows, rows set aside', async () => {
		expectCollected(await collectedIn(await openRelease(release)), expected.collected);
	});

	test('has its log, and undoes the newest step exactly', async () => {
		const db = await openRelease(release);
		const log = await readImports(db);
		expect(log.map(({ id, kind, undone }) => ({ id, kind, undone }))).toEqual(expected.log);
		expect(log.find(({ undoable }) => undoable)?.id).toBe(expected.undone.step);
		expect((await undoImport(db, expected.undone.step)).kind).toBe('undone');
		expectCollected(await collectedIn(db), expected.undone.collected);
	});

	test('undoes step after step back to the beginning', async () => {
		const db = await openRelease(release);
		const undoable = async () => (await readImports(db)).find((step) => step.undoable)?.id;
		for (let id = await undoable(); id !== undefined; id = await undoable()) {
			expect((await undoImport(db, id)).kind).toBe('undone');
		}
		expect(await collectedIn(db)).toEqual({ registers: {}, aside: [] });
		expect(await db.undo.count()).toBe(0);
	});
});
