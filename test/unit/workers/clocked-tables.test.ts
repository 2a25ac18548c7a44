import { describe, expect, it } from 'vitest';
import { clockFilters, clockGridColumn } from '~/components/table/clock-columns.ts';
import { filterColumns } from '~/components/table/filter-columns.ts';
import { everything } from '~/components/table/table-state.ts';
import { withGroupLabels } from '~/components/table/with-group-labels.ts';
import { createRowBuilder } from '~/components/tracker/register/build-rows.ts';
import { createChildGatherer } from '~/components/tracker/register/gather-children.ts';
import { createRegisterSource } from '~/components/tracker/register/register-source.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { inOrderOfCreation } from '~/core/tables/sort-table.ts';
import { isGroup, type TableLine, type TableRow } from '~/core/tables/table-row.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { createClockedRows } from '~/workers/collect/clocked-rows.ts';
import { createPacer } from '~/workers/collect/pacer.ts';
import { createTableQueries } from '~/workers/collect/table-queries.ts';
import { isElsewhere } from '~/core/clocks/running/is-elsewhere.ts';
import { loadCompany } from '../clocks/company/company.ts';
import { loadDefinitions } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');
const find = (id: string) => {
	const found = definitions.find((one) => one.id === id);
	if (!found) throw new Error(`No tracker is called "${id}".`);
	return found;
};
const [complaints, events] = [find('complaints'), find('complaint_events')];
const company = loadCompany();
const t = createTranslate({}, 'zh-CN');
const now = new Date('2026-11-26T10:30:20+08:00');

function write(tracker: typeof complaints, values: Values, at: string): Entry {
	return createEntry(tracker, { values, now: new Date(at), device: 'd-a', submission: null });
}

/** Complaints of a week, each further along than the one before; one deleted, one step deleted. */
const entries = Array.from({ length: 12 }, (_, place): Entry[] => {
	const day = 18 + Math.floor(place / 2);
	const at = `2026-11-${day}T1${place % 2}:00:00+08:00`;
	const status = place % 3 === 0 ? 'closed' : 'open';
	const record = write(complaints, { received_at: at, matter: `第 ${place} 件`, status }, at);
	const steps = (['level_1', 'waiting_from', 'level_2', 'resolved', 'reopened'] as const)
		.slice(0, place % 6)
		.map((kind, hour) => {
			const when = `2026-11-${day}T1${4 + hour}:00:00+08:00`;
			return write(events, { complaint: `complaints/${record.id}`, kind, at: when }, when);
		});
	const last = steps.at(-1);
	if (place === 4 && last) steps.push(deleteEntry(steps.pop() ?? last, events, now));
	return [place === 7 ? deleteEntry(record, complaints, now) : record, ...steps];
}).flat();

const columns = clockFilters(complaints, t);
const groups = [...columns, ...filterColumns(complaints)];
const grid = columns.map((column) =>
	clockGridColumn(column, { t, locale: 'zh-CN', zone: company.calendar.zone }),
);

/** What a table says of the lines it found: every clock, in words. */
const said = (lines: readonly TableLine[]) =>
	lines.map((line) =>
		isGroup(line)
			? { label: line.label, count: line.count }
			: {
					matter: line.entry.values['matter'],
					clocks: grid.map(({ text, tone }) => [text(line), tone?.(line)]),
				},
	);

async function atHR(query: Partial<TableQuery>) {
	const of = (tracker: string): TableRow[] =>
		inOrderOfCreation(
			entries
				.filter((entry) => entry.tracker === tracker)
				.map((entry) => ({ key: `${tracker}/${entry.id}`, entry, conflict: false })),
		);
	const known = new Map([complaints, events].map(({ id }) => [id, of(id)]));
	const cache = { rows: (tracker: string) => known.get(tracker) ?? [] };
	const [clocked, queries] = [createClockedRows(cache, definitions, company), createTableQueries()];
	const pacer = createPacer(new AbortController().signal);
	const source = withGroupLabels(
		{
			query: async (_, asked) =>
				queries.run(await clocked.rows(complaints, asked.now, pacer), complaints, asked, pacer),
			rows: async (token, start, end) => queries.page(token, start, end),
		},
		groups,
		'（未填）',
	);
	const found = await source.query('complaints', {
		...everything,
		...query,
		now: now.getTime(),
	});
	return { found, lines: (await source.rows(found.token, 0, Infinity)) ?? [] };
}

async function inTheRegister(query: Partial<TableQuery>) {
	const stored = entries.map((entry) => ({ ...entry, exportedHash: null, restorable: null }));
	const children = await createChildGatherer().gather(
		[{ definition: events, entries: stored.filter(({ tracker }) => tracker === events.id) }],
		() => false,
	);
	const own = stored.filter(({ tracker, deleted }) => tracker === complaints.id && !deleted);
	const about = { name: '', contact: '', collector: '', campaigns: [], ...company };
	const rows =
		(await createRowBuilder(complaints).build(
			own,
			children ?? new Map(),
			{ company: about, now },
			() => false,
		)) ?? [];
	const source = createRegisterSource({
		definition: complaints,
		...{ rows, views: [], role: null, none: '（未填）', groups },
	});
	const found = await source.query('complaints', { ...everything, ...query });
	return { found, lines: (await source.rows(found.token, 0, Infinity)) ?? [] };
}

describe("HR's table and the register's own, of the same records at the same moment", () => {
	const queries: Partial<TableQuery>[] = [
		...columns.flatMap(({ id }) =>
			[false, true].map((descending) => ({ sort: { column: id, descending } })),
		),
		...columns.flatMap(({ id, options }) =>
			[...options.map(({ code }) => code), null].map((code) => ({
				filters: { [id]: code },
				sort: { column: 'matter', descending: false },
			})),
		),
		...[...columns, { id: 'status' }].map(({ id }) => ({
			group: id,
			sort: { column: 'matter', descending: false },
		})),
		{ group: 'clock:level_1', closed: ['late'], sort: { column: 'clock:*', descending: false } },
	];

	it('know the moments they tell, by which the note about another clock is given', async () => {
		const asked = { filters: { status: 'open' } };
		for (const query of [{}, asked]) {
			const here = await inTheRegister(query);
			const told = new Set(
				here.lines
					.flatMap((line) => (isGroup(line) ? [] : (line.clocks ?? [])))
					.filter(({ state }) => !['on_time', 'late', 'not_applicable'].includes(state))
					.flatMap(({ due }) => (due === null ? [] : [due - (due % 15)])),
			);
			expect(told.size).toBeGreaterThan(0);
			for (const zone of ['Asia/Shanghai', 'America/New_York']) {
				const [there, own] = [
					await atHR({ ...query, zone }),
					await inTheRegister({ ...query, zone }),
				];
				const differs = isElsewhere(zone, told);
				expect(differs).toBe(zone === 'America/New_York');
				expect([own.found.elsewhere, there.found.elsewhere]).toEqual([differs, differs]);
			}
		}
	});

	it('say the same: sorted, filtered and in groups by every clock', async () => {
		expect(queries.length).toBeGreaterThan(40);
		const states = new Set<string>();
		for (const query of queries) {
			const [collected, own] = [await atHR(query), await inTheRegister(query)];
			expect(said(collected.lines), JSON.stringify(query)).toEqual(said(own.lines));
			expect(collected.found.records).toBe(own.found.records);
			for (const line of own.lines) {
				if (isGroup(line)) states.add(line.label);
			}
		}
		expect([...states].filter((label) => label.startsWith('clocks.state_')).length).toBeGreaterThan(
			4,
		);
	});

	it('tell a clock by what belongs to the record; without a moment HR reads none', async () => {
		const { lines } = await atHR({ sort: { column: 'matter', descending: false } });
		expect(lines).toHaveLength(11);
		expect(JSON.stringify(said(lines))).toContain('clocks.state_on_time');
		const rows = createClockedRows({ rows: () => [] }, definitions, company);
		const pacer = createPacer(new AbortController().signal);
		expect(await rows.rows(complaints, undefined, pacer)).toEqual([]);
	});
});
