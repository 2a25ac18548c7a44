import { describe, expect, it } from 'vitest';
import { retryAside } from '~/core/csv/read/retry-aside.ts';
import { csvOf, definition, entriesIn, entryOf, fates, read } from './csv-of.ts';
import { everyType } from './every-type.ts';

describe('a row of ours', () => {
	const entry = entryOf(1, { text: '会议', choice: 'high', number: 4 });
	const csv = csvOf([entry]);

	it('is intact when nobody touched it', () => {
		expect(read(csv)).toEqual({
			encoding: 'text',
			delimiter: ',',
			tracker: 'every_type',
			rows: [{ kind: 'intact', line: 2, entry }],
			refused: null,
			asks: null,
			notes: [],
		});
	});

	it('is an edit of its revision when an answer was changed', () => {
		const file = read(csv.replace('会议', '例会'));
		expect(file.rows).toHaveLength(1);
		expect(file.rows[0]).toMatchObject({
			kind: 'edited',
			base: entry.hash,
			entry: { id: entry.id, values: { text: '例会' }, history: [entry.hash] },
		});
	});

	it('becomes the same edit however often it is read', () => {
		const edited = csv.replace('会议', '例会');
		expect(read(edited)).toEqual(read(edited));
	});

	it('is an edit too when its deletion was marked or taken back by hand', () => {
		const deleted = csvOf([entryOf(1, {}, { deleted: true })]);
		expect(fates(read(deleted.replace('"1","2026', '"0","2026')))).toEqual(['edited']);
	});

	it('is set aside when it is both deleted and answered', () => {
		const both = csv.replace('"0","2026', '"1","2026');
		expect(fates(read(both))).toEqual(['aside: deleted_with_answers']);
	});

	it('is intact without a hash to compare', () => {
		const file = read(csv.replace(entry.hash, ''));
		expect(file.rows).toEqual([{ kind: 'intact', line: 2, entry, unchecked: true }]);
	});

	it.each([
		['_id', entry.id, 'r-1'],
		['_hash', entry.hash, '1.20E+19'],
		['_created', '2026-11-23T19:40:05+08:00', '昨天'],
		['_deleted', '"0"', '"也许"'],
	])('is set aside when %s is not what we wrote', (_column, from, to) => {
		expect(fates(read(csv.replace(from, to)))).toEqual(['aside: unreadable_system_cell']);
	});

	it('is set aside whole, with every problem, when cells cannot be read', () => {
		const file = read(csv.replace('"高"', '"最高"').replace('"4"', '"四"'));
		expect(file.rows[0]).toMatchObject({
			kind: 'aside',
			line: 2,
			tracker: 'every_type',
			schema: 'every_type@3',
			problems: [
				{ key: 'not_a_number', field: 'number', params: { cell: '四' } },
				{ key: 'unknown_option', field: 'choice', params: { cell: '最高' } },
			],
		});
		const [row] = file.rows;
		if (row?.kind !== 'aside') throw new Error('unreachable');
		expect(row.header).toHaveLength(24);
		expect(row.cells['标签 text [text]']).toBe('会议');
		expect(Object.values(row.cells)).toContain(entry.id);
	});
});

describe('a row of another version or tracker', () => {
	const newer = everyType({ version: 4 });
	const csv = csvOf([entryOf(1, undefined, {}, newer)], newer);

	it('waits, whole, for a newer definition, and is read when that has come', () => {
		const [row] = read(csv).rows;
		expect(row).toMatchObject({
			kind: 'aside',
			problems: [{ key: 'newer_version', params: { schema: 'every_type@4' } }],
			schema: 'every_type@4',
		});
		if (row?.kind !== 'aside') throw new Error('unreachable');
		expect(retryAside([row], [definition])).toEqual([row]);
		expect(retryAside([row], [newer])).toEqual(read(csv, [newer]).rows);
	});

	it('waits, whole, for a tracker that is not here', () => {
		const [row] = read(csv.replace('every_type@4', 'meetings@1')).rows;
		expect(row).toMatchObject({ kind: 'aside', tracker: 'meetings', schema: 'meetings@1' });
		expect(row).toMatchObject({ problems: [{ key: 'unknown_tracker' }] });
	});

	it('waits too when nothing of its header is known but our own columns', () => {
		const csvOfOther = '甲,_schema,_id\n一,meetings@1,\n二,,\n';
		expect(fates(read(csvOfOther))).toEqual(['aside: unknown_tracker', 'aside: no_tracker']);
	});

	it('is read with its former ids, codes and labels', () => {
		const old = everyType({ version: 1 });
		const entry = entryOf(1, { text: '旧', choice: 'big' }, {}, old);
		const csvOfOld = csvOf([entry], old).replace('[text]', '[words]').replace('"高"', '"big"');
		const renamed = everyType();
		renamed.fields.find(({ id }) => id === 'text')?.formerly.push('words');
		expect(read(csvOfOld, [renamed]).rows[0]).toMatchObject({
			entry: { version: 1, values: { text: '旧', choice: 'high' } },
		});
	});

	it('belongs to its own tracker, not to that of the header it was pasted under', () => {
		const other = everyType({ id: 'other_type', version: 1 });
		const pasted = csvOf([entryOf(1), entryOf(2)]).replace('every_type@3', 'other_type@1');
		const file = read(pasted, [definition, other]);
		expect(file.tracker).toBeNull();
		expect(entriesIn(file).map((entry) => entry?.tracker)).toEqual(['other_type', 'every_type']);
	});
});

describe('an anonymous tracker', () => {
	const anonymous = everyType({ anonymous: true });
	const field = anonymous.fields.find(({ id }) => id === 'role');
	if (field) field.personal = true;
	const entries = Array.from({ length: 30 }, (_, index) => {
		const values = { text: `${index}`, role: 'manager' };
		const traces = { device: 'd-x', submission: 's-x', createdAt: '2026-11-23T19:40:05+08:00' };
		return entryOf(index, values, traces, anonymous);
	});
	const csv = csvOf(entries, anonymous);

	it('exports no device, no submission, no day, no batch, no personal field, and no order', () => {
		const columns = ['_device', '_submission', '_created', '_updated', '_batch', '[role]'];
		for (const word of [...columns, 'd-x', 's-x', 'b-7kq2', '2026', '19:40', '经理']) {
			expect(csv).not.toContain(word);
		}
		const order = entriesIn(read(csv, [anonymous])).map((entry) => entry?.id);
		expect(order).not.toEqual(entries.map(({ id }) => id));
		expect(order.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
	});

	it('comes back intact all the same', () => {
		const file = read(csv, [anonymous]);
		expect(new Set(fates(file))).toEqual(new Set(['intact']));
		expect(file.rows[0]).toMatchObject({
			entry: { createdAt: '', updatedAt: '', device: null, submission: null },
		});
	});

	it('takes no device from a file that brings one', () => {
		const file = read('标签 text,_device,_submission\n一,d-x,s-x\n', [anonymous]);
		expect(file.rows[0]).toMatchObject({ entry: { device: null, submission: null } });
		expect(entriesIn(file)[0]).not.toHaveProperty('extra');
	});
});
