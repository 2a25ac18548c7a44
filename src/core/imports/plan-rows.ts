import type { Problem } from '../fields/problem.ts';
import { asideKey } from './aside-key.ts';
import { buckets } from './buckets.ts';
import type { Entry } from '../entries/entry.ts';
import type { AsideRow, BucketCounts, FileSummary, PlannedRow } from './plan.ts';
import { addRevision, type Register } from '../entries/merge.ts';

/** One record of a file as the CSV reader hands it over: its `DecodedRow` fits. */
export type ReadRow =
	| { kind: 'intact' | 'typed'; line: number; entry: Entry }
	| { kind: 'edited'; line: number; entry: Entry; base: string }
	| {
			kind: 'aside';
			line: number;
			problems: Problem[];
			cells: Record<string, string>;
			header: string[];
			tracker: string | null;
			schema: string | null;
	  };

/** The dry run of an import: what every row is to the collected data, before anything is changed. */
export interface ImportPlan {
	files: FileSummary[];
	/** All rows of all files, in reading order. */
	rows: PlannedRow[];
	/** What was collected of every id met, `null` where nothing was. */
	before: Map<string, Register | null>;
	/** What is known of every id with the files read so far, edits left out. */
	registers: Map<string, Register>;
	/** Keys of rows already set aside by earlier imports. */
	asideBefore: ReadonlySet<string>;
	/** For rows set aside earlier and read now: their keys. */
	retriedKeys: Map<PlannedRow, string>;
	/** How often each unreadable content occurred in the file being read. */
	occurrences: Map<string, number>;
}

/** A plan without files. `asideBefore`: keys of the rows that are set aside already. */
export function createPlan(asideBefore: Iterable<string> = []): ImportPlan {
	return {
		files: [],
		rows: [],
		before: new Map(),
		registers: new Map(),
		asideBefore: new Set(asideBefore),
		retriedKeys: new Map(),
		occurrences: new Map(),
	};
}

/** Where an entry's register is kept: `tracker/id`. */
export function registerKey({ tracker, id }: Pick<Entry, 'tracker' | 'id'>): string {
	return `${tracker}/${id}`;
}

/** Ids among `rows` the plan has not looked up yet; give what is collected of them to `learnRegisters`. */
export function unknownKeys(plan: ImportPlan, rows: readonly ReadRow[]): string[] {
	const keys = new Set<string>();
	for (const row of rows) {
		if (row.kind === 'aside') continue;
		const key = registerKey(row.entry);
		if (!plan.before.has(key)) keys.add(key);
	}
	return [...keys];
}

/** Tells the plan what is collected of `keys`; a key missing from `found` is new. */
export function learnRegisters(
	plan: ImportPlan,
	keys: readonly string[],
	found: ReadonlyMap<string, Register>,
): void {
	for (const key of keys) {
		const register = found.get(key) ?? null;
		plan.before.set(key, register);
		if (register) plan.registers.set(key, register);
	}
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
export function planRow(plan: ImportPlan, row: ReadRow, retriedKey: string | null = null): void {
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

/** Counts over some files. */
export function totalCounts(files: readonly Pick<FileSummary, 'counts'>[]): BucketCounts {
	const total = noCounts();
	for (const { counts } of files) for (const bucket of buckets) total[bucket] += counts[bucket];
	return total;
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

function place(
	plan: ImportPlan,
	row: Exclude<ReadRow, { kind: 'aside' }>,
	file: number,
): PlannedRow {
	const key = registerKey(row.entry);
	if (!plan.before.has(key)) throw new Error(`Nobody looked up ${key}. Call learnRegisters first.`);
	const before = plan.registers.get(key) ?? null;
	const shared = { file, line: row.line, entry: row.entry, before, aside: null };
	if (row.kind === 'edited') return { ...shared, bucket: 'edited', base: row.base };
	const { register, bucket } = addRevision(before, row.entry);
	plan.registers.set(key, register);
	return { ...shared, bucket, base: null };
}

function setAside(
	plan: ImportPlan,
	row: Extract<ReadRow, { kind: 'aside' }>,
	file: number,
): PlannedRow {
	const { line, problems, cells, header, tracker, schema } = row;
	const source = plan.files[file]?.name ?? '';
	const content = asideKey(tracker, cells, 0);
	const occurrence = plan.occurrences.get(content) ?? 0;
	plan.occurrences.set(content, occurrence + 1);
	const key = asideKey(tracker, cells, occurrence);
	const aside: AsideRow = { key, tracker, schema, source, line, header, cells, problems };
	return { file, line, bucket: 'aside', entry: null, before: null, base: null, aside };
}

function noCounts(): BucketCounts {
	return { new: 0, identical: 0, updated: 0, older: 0, conflicting: 0, edited: 0, aside: 0 };
}
