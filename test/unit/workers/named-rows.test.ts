import { expect, it } from 'vitest';
import { everything } from '~/components/table/table-state.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { isGroup, type TableRow } from '~/core/tables/table-row.ts';
import { createNameRows } from '~/workers/collect/named-rows.ts';
import { createPacer } from '~/workers/collect/pacer.ts';
import { createTableQueries } from '~/workers/collect/table-queries.ts';
import { loadDefinition } from '../definitions.ts';

const meetings = loadDefinition('meetings', 'zh-CN');
const actions = loadDefinition('actions', 'zh-CN');
const now = new Date('2026-11-28T09:00:00+08:00');
const write = (definition: typeof meetings, values: Values) =>
	createEntry(definition, { values, now, device: null, submission: null });
const first = write(meetings, { number: '会议-202401-001' });
const second = write(meetings, { number: '会议-202401-002' });
const cleared = (one: Entry) => stripEntries([one], meetings, meetings.kept?.keeps ?? null, now);
const about = (one: Entry, name: string, what: string) =>
	write(actions, { source: `meetings/${one.id} ${name}`, what });
const rows: TableRow[] = [
	about(first, '王小明的请假', '甲'),
	about(second, '李四的请假', '乙'),
].map((entry) => ({
	key: `actions/${entry.id}`,
	entry,
	conflict: false,
}));

/** What whoever collects finds; `left`: what is collected of the meetings. */
async function found(left: readonly Entry[], query: Partial<TableQuery>): Promise<unknown[]> {
	const registers = new Map(left.map((entry) => [`meetings/${entry.id}`, entry]));
	const cache = {
		rows: () => rows,
		register: (key: string) => {
			const entry = registers.get(key);
			return entry ? { heads: [entry], superseded: [] } : null;
		},
	};
	const [queries, pacer] = [createTableQueries(), createPacer(new AbortController().signal)];
	const named = await createNameRows(cache, [meetings, actions])(rows, actions, pacer);
	const { token, total } = await queries.run(named, actions, { ...everything, ...query }, pacer);
	const lines = queries.page(token, 0, total) ?? [];
	return lines.flatMap((line) => (isGroup(line) ? [] : [line.entry.values['what']]));
}

it('No search finds the name of a record that was cleared, and one finds what is left of it', async () => {
	const search = '王小明';
	expect(await found([first, second], { search })).toEqual(['甲']);
	expect(await found([cleared(first), second], { search })).toEqual([]);
	expect(await found([cleared(first), second], { search: '202401-001' })).toEqual(['甲']);
});

it('No order tells it either', async () => {
	const sort = { column: 'source', descending: false };
	const whole = await found([first, second], { sort });
	// By their numbers the one comes first, by their names the other.
	expect(whole).toEqual(['乙', '甲']);
	expect(await found([cleared(first), cleared(second)], { sort })).toEqual(['甲', '乙']);
});

it('What was named stays the very same until something collected changes', async () => {
	let table: readonly TableRow[] = rows;
	let left = first;
	const cache = { rows: () => table, register: () => ({ heads: [left], superseded: [] }) };
	const name = createNameRows(cache, [meetings, actions]);
	const pacer = createPacer(new AbortController().signal);
	left = cleared(first);
	const [before] = await name(rows, actions, pacer);
	expect(before?.entry).not.toBe(rows[0]?.entry);
	expect((await name(rows, actions, pacer))[0]?.entry).toBe(before?.entry);
	[table, left] = [[...rows], first];
	expect((await name(rows, actions, pacer))[0]?.entry).toBe(rows[0]?.entry);
});
