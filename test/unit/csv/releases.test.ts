import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodedFile } from '~/core/csv/read/decoded-file.ts';
import { untracedCells } from '~/core/csv/read/kept-cells.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Register } from '~/core/entries/merge.ts';
import { untraced } from '~/core/entries/untraced.ts';
import { changeOfPlan, isNoChange } from '~/core/imports/change.ts';
import type { DecodedRow } from '~/core/imports/decoded-row.ts';
import { learnRows } from '~/core/imports/learn-rows.ts';
import type { ImportPlan } from '~/core/imports/plan.ts';
import { createPlan, openFile, planRow, settlePlan } from '~/core/imports/plan-rows.ts';
import { fromRecord } from '~/storage/collected-record.ts';
import type { AsideRecord, CollectedRecord } from '~/storage/records.ts';
import { openSource } from '~/core/intake/read-sources.ts';
import { loadDefinitions } from '../definitions.ts';
import { type KeptRelease, keptReleases } from '../kept-releases.ts';

const releases = keptReleases();
const definitions = loadDefinitions('zh-CN');

/** The tables in a file, as the collecting page opens and reads it. */
async function read(release: KeptRelease, path: string): Promise<DecodedFile[]> {
	const bytes = release.readFile(path);
	if (release.expected.files[path]?.kind === 'text') {
		return [decodeCsv(new TextDecoder().decode(bytes), definitions)];
	}
	const data = new Blob([bytes]);
	const opened = await openSource({ name: path, origin: 'file', data });
	// The description of an archive is a file of it too, and no table.
	const tables = [...opened].filter(({ name }) => !name.endsWith('/datapackage.json'));
	return tables.map(({ data }) => decodeCsv(data ?? '', definitions));
}

const rowsOf = (tables: DecodedFile[]): DecodedRow[] => tables.flatMap(({ rows }) => rows);

const entriesOf = (rows: DecodedRow[]): Entry[] =>
	rows.flatMap((row) => (row.kind === 'aside' ? [] : row.entry));

/** The days 0.1.0 kept of anonymous rows are dropped on reading; what a hash covers is as it was. */
function asReadNow<T extends { tracker: string }>(entry: T): T {
	const definition = definitions.find(({ id }) => id === entry.tracker);
	return definition?.anonymous ? { ...entry, ...untraced } : entry;
}

/** The same of rows set aside. */
function cellsReadNow({ tracker, cells }: AsideRecord): AsideRecord['cells'] {
	return definitions.find(({ id }) => id === tracker)?.anonymous ? untracedCells(cells) : cells;
}

/** In the order `expected.json` has them. */
function sorted(entries: Entry[]): Entry[] {
	const place = ({ tracker, id, hash }: Entry) => `${tracker} ${id} ${hash}`;
	return entries.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The dry run of an import on top of what is collected. */
function planOn(registers: ReadonlyMap<string, Register>, aside: string[], rows: DecodedRow[]) {
	const plan = createPlan(aside);
	learnRows(plan, { register: (key) => registers.get(key) ?? null }, rows);
	const file = { name: 'kept.csv', origin: 'file', encoding: 'utf-8', delimiter: ',' } as const;
	openFile(plan, { ...file, tracker: null, refused: null, notes: [] });
	for (const row of rows) planRow(plan, row);
	settlePlan(plan);
	return plan;
}

const fates = ({ rows }: ImportPlan) => rows.map(({ bucket }) => bucket);

function changesNothing(plan: ImportPlan): boolean {
	const editToRow = () => ({ schema: '', header: [], cells: {} });
	return isNoChange(changeOfPlan(plan, { edits: 'take', at: '', editToRow }));
}

it('there are releases to try', () => {
	expect(releases.map(({ version }) => version)).toContain('0.1.0');
});

describe.each(releases)('files of release $version', (release) => {
	const { expected, files } = release;
	const kinds = Object.entries(expected.files);
	const readable = kinds.filter(([, { kind }]) => kind !== 'aside').map(([path]) => path);
	const collected = new Map(
		release.rowsOf('collected').map((row) => {
			const record = row as CollectedRecord;
			return [record.key, fromRecord(record)] as const;
		}),
	);

	it('are all known to a test', () => {
		expect(files).toEqual(kinds.map(([path]) => path).sort());
	});

	it.each(readable)('%s reads row for row as the release read it', async (path) => {
		const tables = await read(release, path);
		const rows = rowsOf(tables);
		expect(tables.map(({ refused }) => refused)).toEqual(tables.map(() => null));
		expect(rows.filter(({ kind }) => kind !== 'intact')).toEqual([]);
		expect(rows).toHaveLength(expected.files[path]?.rows.length ?? 0);
		expect(sorted(entriesOf(rows))).toEqual(expected.files[path]?.rows.map(asReadNow));
	});

	it.each(readable)('%s imported twice brings nothing the second time', async (path) => {
		const rows = rowsOf(await read(release, path));
		const first = planOn(new Map(), [], rows);
		const again = planOn(first.registers, [], rows);
		expect(new Set(fates(again))).toEqual(new Set(['identical']));
		expect(changesNothing(again)).toBe(true);
	});

	it.each(readable.filter((path) => path.startsWith('merged/')))(
		'%s brings nothing to the collected data it was made of',
		async (path) => {
			const plan = planOn(collected, [], rowsOf(await read(release, path)));
			expect(new Set(fates(plan))).toEqual(new Set(['identical']));
			expect(changesNothing(plan)).toBe(true);
		},
	);

	it.each(readable.filter((path) => path.startsWith('own/zh-CN/')))(
		'%s brings nothing to the data it was collected in',
		async (path) => {
			const plan = planOn(collected, [], rowsOf(await read(release, path)));
			expect(fates(plan).filter((fate) => fate !== 'identical' && fate !== 'older')).toEqual([]);
			expect(changesNothing(plan)).toBe(true);
		},
	);

	it.each(kinds.filter(([, { kind }]) => kind === 'aside'))(
		'%s is set aside whole, cell by cell as it was',
		async (path, { aside }) => {
			const rows = rowsOf(await read(release, path));
			const cells = rows.map((row) => (row.kind === 'aside' ? row.cells : row));
			const before = release.rowsOf('aside').map((row) => cellsReadNow(row as AsideRecord));
			expect(rows).toHaveLength(aside);
			expect(cells).toEqual(expect.arrayContaining(before));
		},
	);
});
