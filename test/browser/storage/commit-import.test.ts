import { expect, onTestFinished, test } from 'vitest';
import { noCounts } from '../../../src/core/imports/buckets.ts';
import type { FileSummary } from '../../../src/core/imports/plan.ts';
import { readAside } from '../../../src/storage/aside.ts';
import {
	readRegisters,
	readRegistersByKey,
	type StoredRegister,
} from '../../../src/storage/collected.ts';
import { watchRevision } from '../../../src/storage/collected-revision.ts';
import { commitImport } from '../../../src/storage/commit-import.ts';
import { readImports } from '../../../src/storage/import-log.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { asideRow, change, ids, register, revision } from './collected-rows.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';
import { spyOnTransactions } from './spy-on-transactions.ts';
import { commit } from './commits.ts';

async function chunksOf(db: Database, tracker: string | null) {
	const chunks: StoredRegister[][] = [];
	for await (const chunk of readRegisters(db, tracker)) chunks.push(chunk);
	return chunks;
}

async function all(db: Database, tracker: string | null = null) {
	return (await chunksOf(db, tracker)).flat();
}

const file: FileSummary = {
	name: '部门.csv',
	origin: 'file',
	tracker: 'small',
	encoding: 'utf-8',
	delimiter: ',',
	rows: 2,
	counts: { ...noCounts(), new: 1, aside: 1 },
	refused: null,
	notes: [],
};

test('an import is stored whole, in one strict transaction, and logged', async () => {
	const seen = spyOnTransactions();
	const db = await openTab();
	const one = revision('r-1', 'h1');
	const plan = change([one], { files: [file], aside: [asideRow('a1')] });
	const before = seen.length;
	expect(await commitImport(db, plan, { revision: 0 })).toEqual({
		kind: 'committed',
		id: 1,
		revision: 1,
	});
	expect(seen.slice(before)).toEqual([
		{
			stores: ['aside', 'imports', 'packs', 'settings', 'undo'],
			mode: 'readwrite',
			durability: 'strict',
			ended: 'complete',
		},
	]);
	expect(await all(db)).toEqual([{ key: 'small/r-1', tracker: 'small', register: register(one) }]);
	expect(await readAside(db)).toEqual([{ ...asideRow('a1'), importId: 1 }]);
	expect(await readImports(db)).toEqual([
		{
			id: 1,
			kind: 'import',
			at: plan.at,
			files: [file],
			added: 1,
			changed: 0,
			aside: 1,
			retried: 0,
			undone: false,
			undoable: true,
			staying: [],
		},
	]);
});

test('registers come back just as they were, with conflicts and forgotten histories', async () => {
	const db = await openTab();
	const conflict = register(revision('r-1', 'h2', ['h1']), revision('r-1', 'h3', ['h1']));
	const tampered = { heads: [revision('r-2', 'h5', ['h4'])], superseded: ['h0', 'h4', 'h9'] };
	const registers = new Map([
		['small/r-1', conflict],
		['small/r-2', tampered],
	]);
	await commit(db, { ...change([]), registers });
	expect(await readRegistersByKey(db, ['small/r-2', 'small/r-1', 'small/r-3'])).toEqual(registers);
});

test('what is stored and what is imported are merged, never overwritten', async () => {
	const db = await openTab();
	await commit(db, change([revision('r-1', 'h2', ['h1'])]));
	const fork = revision('r-1', 'h3', ['h1']);
	await commit(db, change([fork, revision('r-2', 'h4')]), { revision: null });
	const found = await readRegistersByKey(db, ['small/r-1']);
	expect(found.get('small/r-1')).toEqual(register(revision('r-1', 'h2', ['h1']), fork));
	expect((await readImports(db))[0]).toMatchObject({ added: 1, changed: 1 });
});

test('stopped in the middle or before, it leaves nothing', async () => {
	const db = await openTab();
	await commit(db, change([revision('r-00000001', 'h1')], { aside: [asideRow('a1')] }));
	const before = await contentsOf(db);
	const heads = ids(4100).map((id) => revision(id, `h${id}`));
	const big = change(heads, { retried: ['a1'] });
	const controller = new AbortController();
	const onProgress = (done: number) => done > 0.4 && controller.abort();
	const { signal } = controller;
	expect(await commit(db, big, { onProgress, signal })).toEqual({ kind: 'aborted' });
	expect(await commit(db, big, { signal })).toEqual({ kind: 'aborted' });
	expect(await contentsOf(db)).toEqual(before);
});

test('a row set aside twice is one row, of the import that set it aside first', async () => {
	const db = await openTab();
	await commit(db, change([], { aside: [asideRow('a1'), asideRow('a1')] }));
	await commit(db, change([], { aside: [asideRow('a1'), asideRow('a2', null)] }));
	expect((await readAside(db)).map(({ key, importId }) => [key, importId])).toEqual([
		['a1', 1],
		['a2', 2],
	]);
	expect((await readImports(db)).map(({ aside }) => aside)).toEqual([1, 1]);
	expect(await readAside(db, { tracker: 'small' })).toHaveLength(1);
	expect(await readAside(db, { importId: 2 })).toMatchObject([{ key: 'a2' }]);
});

test('rows set aside and read later are no longer aside', async () => {
	const db = await openTab();
	await commit(db, change([], { aside: [asideRow('a1'), asideRow('a2')] }));
	await commit(db, change([revision('r-1', 'h1')], { retried: ['a1', 'a9'] }));
	expect(await readAside(db)).toMatchObject([{ key: 'a2' }]);
	expect((await readImports(db))[0]).toMatchObject({ added: 1, retried: 1 });
});

test('reading streams all of one tracker or of all, in the order of keys', async () => {
	const db = await openTab();
	const rows = ids(5100).map((id) => revision(id, `h${id}`));
	const neighbours = ['small-talk', 'smaller', 'smal'].map((tracker) =>
		revision('r-1', 'h1', [], tracker),
	);
	await commit(db, change([...rows, ...neighbours]));
	const chunks = await chunksOf(db, 'small');
	expect(chunks.map((chunk) => chunk.length)).toEqual([5000, 100]);
	expect(chunks.flat().map(({ key }) => key)).toEqual(rows.map(({ id }) => `small/${id}`));
	expect((await all(db)).length).toBe(5103);
	expect(await all(db, 'none')).toEqual([]);
	const few = ['small/r-00000007', 'small/r-50005099', 'smaller/r-1', 'none/r-1'];
	expect([...(await readRegistersByKey(db, few)).keys()].sort()).toEqual(few.slice(0, 3).sort());
	const many = rows.map(({ id }) => `small/${id}`);
	expect((await readRegistersByKey(db, many.toReversed())).size).toBe(5100);
});

test('other tabs hear that the collected data changed', async () => {
	const name = freshName();
	const [one, two] = [await openTab(name), await openTab(name)];
	const seen: number[] = [];
	onTestFinished(watchRevision(one, (revisionNow) => seen.push(revisionNow)));
	await expect.poll(() => seen).toEqual([0]);
	await commit(two, change([revision('r-1', 'h1')]));
	await expect.poll(() => seen).toEqual([0, 1]);
});
