import { addRevision, registerKey } from '../entries/merge.ts';
import { asideKey } from './aside-key.ts';
import { noCounts, totalCounts } from './buckets.ts';
import type { DecodedRow, SetAsideRow } from './decoded-row.ts';
import type { AsideRow, CellsAsWritten, FileSummary, ImportPlan, PlannedRow } from './plan.ts';

/** A plan without files. `asideBefore`: keys of the rows that are set aside already. */
export function createPlan(
	asideBefore: Iterable<string> = [],
	cellsAsWritten: CellsAsWritten = (cells) => cells,
): ImportPlan {
	return {
		files: [],
		rows: [],
		before: new Map(),
		registers: new Map(),
		asideBefore: new Set(asideBefore),
		cellsAsWritten,
		retriedKeys: new Map(),
		occurrences: new Map(),
	};
}

/** Starts a file; the rows planned next belong to it. */
export function openFile(plan: ImportPlan, file: Omit<FileSummary, 'rows' | 'counts'>): void {
	plan.files.push({ ...file, rows: 0, counts: noCounts() });
	plan.occurrences.clear();
}

/**
 * Adds a row of the file opened last. An edit made in a spreadsheet waits apart: it becomes part of
 * the collected data only when a person takes it. `retriedKey`: the row was set aside under it.
 */
export function planRow(plan: ImportPlan, row: DecodedRow, retriedKey: string | null = null): void {
	const index = plan.files.length - 1;
	const file = plan.files[index];
	if (!file) throw new Error('planRow before openFile: open the file the row belongs to.');
	const planned = row.kind === 'aside' ? setAside(plan, row, index) : place(plan, row, index);
	plan.rows.push(planned);
	if (retriedKey !== null) plan.retriedKeys.set(planned, retriedKey);
	file.rows += 1;
	file.counts[planned.bucket] += 1;
}

/**
 * Ends the dry run. An edit that is collected already, by an earlier import or another file, is no
 * edit to decide on; whether it is does not depend on the order of the files.
 */
export function settlePlan(plan: ImportPlan): void {
	for (const row of plan.rows) {
		const file = plan.files[row.file];
		if (row.bucket !== 'edited' || !row.entry || !file) continue;
		const key = registerKey(row.entry);
		const { bucket, register } = addRevision(plan.registers.get(key) ?? null, row.entry);
		if (bucket !== 'identical' && bucket !== 'older') continue;
		plan.registers.set(key, register);
		file.counts.edited -= 1;
		file.counts[bucket] += 1;
		row.bucket = bucket;
	}
	assertComplete(plan);
}

/** Promise 2: the buckets add up to the rows read, in every file. A miss is a programming error. */
function assertComplete({ files, rows }: ImportPlan): void {
	const total = files.reduce((sum, file) => sum + file.rows, 0);
	const placed = Object.values(totalCounts(files)).reduce((sum, count) => sum + count, 0);
	if (total !== rows.length || placed !== rows.length) {
		throw new Error(
			`${rows.length} rows were read but ${placed} are accounted for. Import nothing.`,
		);
	}
}

function place(plan: ImportPlan, row: Exclude<DecodedRow, SetAsideRow>, file: number): PlannedRow {
	const key = registerKey(row.entry);
	if (!plan.before.has(key)) throw new Error(`Nobody looked up ${key}. Call learnRegisters first.`);
	const before = plan.registers.get(key) ?? null;
	const shared = { file, line: row.line, entry: row.entry, before, aside: null };
	if (row.kind === 'edited') return { ...shared, bucket: 'edited', base: row.base };
	const { register, bucket } = addRevision(before, row.entry);
	plan.registers.set(key, register);
	return { ...shared, bucket, base: null };
}

function setAside(plan: ImportPlan, row: SetAsideRow, file: number): PlannedRow {
	const { line, problems, cells, header, tracker, schema, chosen } = row;
	const source = plan.files[file]?.name ?? '';
	const written = plan.cellsAsWritten(cells);
	const content = asideKey(tracker, written, 0);
	const occurrence = plan.occurrences.get(content) ?? 0;
	plan.occurrences.set(content, occurrence + 1);
	const key = row.asideAs ?? asideKey(tracker, written, occurrence);
	const aside: AsideRow = { key, tracker, schema, source, line, header, cells, problems };
	if (chosen) aside.chosen = chosen;
	return { file, line, bucket: 'aside', entry: null, before: null, base: null, aside };
}
