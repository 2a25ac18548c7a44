import { afterEach, expect, test, vi } from 'vitest';
import { eraseEverything } from '../../../src/storage/erase-everything.ts';
import { readRevision } from '../../../src/storage/collected-revision.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { readSetting, writeSetting } from '../../../src/storage/settings.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { contentsOf, openTab } from './fresh-database.ts';

afterEach(() => vi.restoreAllMocks());

function fillDevice() {
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('No room.', 'QuotaExceededError');
	});
}

test.each(['own', 'collected', 'everything'] as const)(
	'a full device can be rid of %s, and no plan made before fits afterwards',
	async (what) => {
		const db = await openTab();
		const definition = smallDefinition();
		await saveDraft(db, startDraft(definition), definition, null);
		await db.imports.add({
			...{ kind: 'import', at: '2026-11-23T08:15+08:00', files: [], undone: false },
			...{ added: 0, changed: 0, aside: 0, retried: 0 },
		});
		await writeSetting(db, 'collected_revision', 7);
		await writeSetting(db, 'receipts', []);
		fillDevice();
		await eraseEverything(db, what);
		const { drafts, imports } = await contentsOf(db);
		expect(drafts).toHaveLength(what === 'collected' ? 1 : 0);
		expect(imports).toHaveLength(what === 'own' ? 1 : 0);
		expect(await readRevision(db)).not.toBe(7);
		expect(await readSetting(db, 'receipts')).toEqual(what === 'own' ? [] : null);
	},
);

test('where erasing makes room the revision goes on from where it was', async () => {
	const db = await openTab();
	await writeSetting(db, 'collected_revision', 7);
	const full = fillDevice();
	const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
	clear.mockImplementationOnce(function (this: IDBObjectStore) {
		full.mockRestore();
		return this.clear();
	});
	await eraseEverything(db, 'collected');
	expect(await readRevision(db)).toBe(8);
});
