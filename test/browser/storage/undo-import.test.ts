import { describe, expect, test } from 'vitest';
import type { CollectedChange } from '../../../src/core/imports/plan.ts';
import { reviseEntry } from '../../../src/core/entries/revisions.ts';
import { readAside } from '../../../src/storage/aside.ts';
import { readRegistersByKey } from '../../../src/storage/collected.ts';
import { readRevision } from '../../../src/storage/collected-revision.ts';
import { commitImport } from '../../../src/storage/commit-import.ts';
import { eraseEverything } from '../../../src/storage/erase-everything.ts';
import { readImports } from '../../../src/storage/import-log.ts';
import { resolveConflict } from '../../../src/storage/resolve-conflict.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { undoImport } from '../../../src/storage/undo-import.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { asideRow, change, ids, register, revision } from './collected-rows.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';

const at = '2026-11-23T20:00:00+08:00';
const now = new Date('2026-11-23T12:00:00Z');

async function commit(db: Database, of: CollectedChange): Promise<number> {
	const result = await commitImport(db, of, { revision: await readRevision(db) });
	if (result.kind !== 'committed') throw new Error(result.kind);
	return result.id;
}

/** The collected data itself, without the log of how it came about. */
async function dataOf(db: Database) {
	const { collected, aside, undo } = await contentsOf(db);
	return { collected, aside, undo };
}

describe('undoing', () => {
	test('puts back exactly what was there: new, updated and conflicting ids, rows aside and read', async () => {
		const db = await openTab();
		const first = ids(4100).map((id) => revision(id, `h${id}`));
		await commit(db, change(first, { aside: [asideRow('a1'), asideRow('a2')] }));
		const before = await dataOf(db);
		const updates = ids(2500).map((id) => revision(id, `i${id}`, [`h${id}`]));
		const conflicts = ids(3000)
			.slice(2500)
			.map((id) => revision(id, `j${id}`));
		const fresh = revision('r-999999', 'h9');
		const aside = [asideRow('a2'), asideRow('a3')];
		const plan = change([...updates, ...conflicts, fresh], { aside, retried: ['a1'] });
		const second = await commit(db, plan);
		expect(await dataOf(db)).not.toEqual(before);
		const steps: number[] = [];
		const result = await undoImport(db, second, {
			onProgress: (done) => steps.push(done),
		});
		expect(result).toEqual({ kind: 'undone', revision: 3 });
		expect(await dataOf(db)).toEqual(before);
		expect(steps.at(-1)).toBe(1);
		expect((await readImports(db)).map(({ undone, undoable }) => [undone, undoable])).toEqual([
			[true, false],
			[false, true],
		]);
	});

	test('goes back step by step, newest first, and an import undone can be made again', async () => {
		const db = await openTab();
		const empty = await dataOf(db);
		const first = await commit(db, change([revision('r-1', 'h1')]));
		const second = await commit(db, change([revision('r-1', 'h2', ['h1'])]));
		expect(await undoImport(db, first)).toEqual({ kind: 'refused', reason: 'not_newest' });
		expect(await undoImport(db, second)).toMatchObject({ kind: 'undone' });
		expect(await undoImport(db, second)).toEqual({ kind: 'refused', reason: 'already_undone' });
		expect(await undoImport(db, 99)).toEqual({ kind: 'refused', reason: 'unknown' });
		const third = await commit(db, change([revision('r-1', 'h3', ['h1'])]));
		expect(await undoImport(db, first)).toEqual({ kind: 'refused', reason: 'not_newest' });
		expect(await undoImport(db, third)).toMatchObject({ kind: 'undone' });
		expect(await undoImport(db, first)).toMatchObject({ kind: 'undone' });
		expect(await dataOf(db)).toEqual(empty);
	});

	test('makes plans stale like any change', async () => {
		const db = await openTab();
		const id = await commit(db, change([revision('r-1', 'h1')]));
		const revisionThen = await readRevision(db);
		await undoImport(db, id);
		const plan = change([revision('r-2', 'h2')]);
		expect(await commitImport(db, plan, { revision: revisionThen })).toEqual({ kind: 'stale' });
	});

	test('from two tabs at once happens once', async () => {
		const name = freshName();
		const [one, two] = [await openTab(name), await openTab(name)];
		const first = await commit(one, change([revision('r-1', 'h1')]));
		const second = await commit(one, change([revision('r-2', 'h2')]));
		const results = await Promise.all([undoImport(one, second), undoImport(two, second)]);
		expect(results.map(({ kind }) => kind).sort()).toEqual(['refused', 'undone']);
		expect((await readImports(one)).find(({ id }) => id === first)?.undone).toBe(false);
	});
});

describe('resolving a conflict', () => {
	const definition = smallDefinition();
	const heads = [revision('r-1', 'h2', ['h1']), revision('r-1', 'h3', ['h1'])];
	const resolution = reviseEntry(heads, definition, { title: '定' }, now);

	test('leaves one revision that replaces all, and can be undone', async () => {
		const db = await openTab();
		await commit(db, change(heads));
		const before = await dataOf(db);
		const result = await resolveConflict(db, resolution, at);
		expect(result).toMatchObject({ kind: 'resolved', register: { heads: [resolution] } });
		const found = await readRegistersByKey(db, ['small/r-1']);
		expect(found.get('small/r-1')).toEqual({
			heads: [resolution],
			superseded: ['h1', 'h2', 'h3'],
		});
		const [step] = await readImports(db);
		expect(step).toMatchObject({ kind: 'resolution', at, changed: 1, undoable: true });
		await undoImport(db, step?.id ?? 0);
		expect(await dataOf(db)).toEqual(before);
	});

	test('is refused where a revision came that it does not know', async () => {
		const db = await openTab();
		const third = revision('r-1', 'h4', ['h1']);
		await commit(db, change([...heads, third]));
		const before = await contentsOf(db);
		expect(await resolveConflict(db, resolution, at)).toEqual({
			kind: 'stale',
			register: register(...heads, third),
		});
		expect(await contentsOf(db)).toEqual(before);
	});

	test('of what is not collected any more is refused', async () => {
		const db = await openTab();
		expect(await resolveConflict(db, resolution, at)).toEqual({ kind: 'stale', register: null });
	});

	test('twice at once is resolved once, and the other hears of it', async () => {
		const name = freshName();
		const [one, two] = [await openTab(name), await openTab(name)];
		await commit(one, change(heads));
		const other = reviseEntry(heads, definition, { title: '另' }, now);
		const results = await Promise.all([
			resolveConflict(one, resolution, at),
			resolveConflict(two, other, at),
		]);
		expect(results.map(({ kind }) => kind).sort()).toEqual(['resolved', 'stale']);
		const found = await readRegistersByKey(one, ['small/r-1']);
		expect(found.get('small/r-1')?.heads).toHaveLength(1);
	});
});

test('erasing never brings a revision back that a plan could still fit', async () => {
	const db = await openTab();
	await commit(db, change([revision('r-1', 'h1')], { aside: [asideRow('a1')] }));
	await eraseEverything(db, 'everything');
	expect(await readRevision(db)).toBe(2);
	expect(await readAside(db)).toEqual([]);
	expect(await readImports(db)).toEqual([]);
});
