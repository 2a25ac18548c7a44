import type { Definition } from '../definition/definition.ts';
import { nothingAtHand } from '../entries/check-context.ts';
import { addRevision, registerKey } from '../entries/merge.ts';
import { asideKey } from './aside-key.ts';
import { brokenRules } from './broken-rules.ts';
import { noCounts, totalCounts } from './buckets.ts';
import type { DecodedRow, EditedRow, IntactRow, SetAsideRow } from './decoded-row.ts';
import { moveTo } from './move-to.ts';
import { settleUnproven } from './settle-unproven.ts';
import type { AsideRow, CellsAsWritten, FileSummary, ImportPlan, PlannedRow } from './plan.ts';

/** A plan without files. `asideBefore`: keys of the rows that are set aside already. */
export function createPlan(
	asideBefore: Iterable<string> = [],
	cellsAsWritten: CellsAsWritten = (cells) => cells,
	definitions: readonly Definition[] = [],
): ImportPlan {
	return {
		files: [],
		rows: [],
		before: new Map(),
		registers: new Map(),
		asideBefore: new Set(asideBefore),
		cellsAsWritten,
		retriedKeys: new Map(),
		cameAgain: [],
		unproven: [],
		occurrences: new Map(),
		definitions: new Map(definitions.map((definition) => [definition.id, definition])),
		contextOf: { typed: timeOnly, edited: timeOnly },
		waiting: new Map(),
	};
}

/** Until a check says what else is at hand. */
const timeOnly = () => ({ ...nothingAtHand, now: new Date() });

/** Starts a file; the rows planned next belong to it. */
export function openFile(plan: ImportPlan, file: Omit<FileSummary, 'rows' | 'counts'>): void {
	plan.files.push({ ...file, rows: 0, counts: noCounts() });
	plan.occurrences.clear();
}

/**
 * Adds a row of the file opened last. An edit made in a spreadsheet waits apart: it becomes part of
 * the collected data only when a person takes it. Rows without an id of their own wait until all
 * files are read (`placeWaiting`). `retriedKey`: the row was set aside under it.
 */
export function planRow(plan: ImportPlan, row: DecodedRow, retriedKey: string | null = null): void {
	const index = plan.files.length - 1;
	const file = plan.files[index];
	if (!file) throw new Error('planRow before openFile: open the file the row belongs to.');
	const planned = toPlanned(plan, row, index);
	plan.rows.push(planned);
	if (retriedKey !== null) {
		plan.retriedKeys.set(planned, retriedKey);
		if (isByIdAlone(row) && file.origin !== 'aside') plan.cameAgain.push(planned);
	}
	file.rows += 1;
	file.counts[planned.bucket] += 1;
}

/**
 * Ends the dry run. An edit that is collected already, by an earlier import or another file, is no
 * edit to decide on; whether it is does not depend on the order of the files.
 */
export function settlePlan(plan: ImportPlan): void {
	if (plan.waiting.size > 0) {
		throw new Error(`${plan.waiting.size} rows wait to be placed. Call placeWaiting first.`);
	}
	settleUnproven(plan);
	for (const row of plan.rows) {
		if (row.bucket !== 'edited' || !row.entry) continue;
		const key = registerKey(row.entry);
		const { bucket, register } = addRevision(plan.registers.get(key) ?? null, row.entry);
		const definition = plan.definitions.get(row.entry.tracker);
		if (definition) {
			row.problems = brokenRules(row.entry, definition, plan.contextOf.edited(row.entry));
		}
		if (bucket !== 'identical' && bucket !== 'older') continue;
		plan.registers.set(key, register);
		moveTo(plan, row, bucket);
	}
	// An older export says again what is collected, and nothing of what was changed there since and could not be read.
	for (const row of plan.cameAgain) {
		if (row.bucket === 'identical' || row.bucket === 'older') plan.retriedKeys.delete(row);
	}
	assertComplete(plan);
}

/** What a row set aside is found by: nobody said that this row is that one. */
function isByIdAlone(row: DecodedRow): boolean {
	return row.kind === 'intact' && row.unchecked === true && row.wasAside === undefined;
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

function toPlanned(plan: ImportPlan, row: DecodedRow, file: number): PlannedRow {
	if (row.kind === 'aside') return setAside(plan, row, file);
	if (row.kind === 'intact' || row.kind === 'edited') return place(plan, row, file);
	const { line, entry } = row;
	const planned: PlannedRow = {
		...nothingKnown,
		problems: [],
		file,
		line,
		bucket: 'asked',
		entry,
	};
	plan.waiting.set(planned, row);
	return planned;
}

const nothingKnown = {
	entry: null,
	before: null,
	base: null,
	aside: null,
	ask: null,
} as const satisfies Partial<PlannedRow>;

function place(plan: ImportPlan, row: IntactRow | EditedRow, file: number): PlannedRow {
	const key = registerKey(row.entry);
	if (!plan.before.has(key)) throw new Error(`Nobody looked up ${key}. Call learnRegisters first.`);
	const before = plan.registers.get(key) ?? null;
	const shared = { ...nothingKnown, problems: [], file, line: row.line, entry: row.entry, before };
	if (row.kind === 'edited') return { ...shared, bucket: 'edited', base: row.base };
	if (row.unchecked) {
		const unproven: PlannedRow = { ...shared, bucket: 'edited' };
		plan.unproven.push(unproven);
		return unproven;
	}
	const { register, bucket } = addRevision(before, row.entry);
	plan.registers.set(key, register);
	return { ...shared, bucket };
}

function setAside(plan: ImportPlan, row: DecodedRow & SetAsideRow, file: number): PlannedRow {
	const { line, problems, cells, header, tracker, schema, chosen } = row;
	const source = plan.files[file]?.name ?? '';
	const written = plan.cellsAsWritten(cells);
	const content = asideKey(tracker, written, 0, source);
	const occurrence = plan.occurrences.get(content) ?? 0;
	plan.occurrences.set(content, occurrence + 1);
	const key = row.asideAs ?? asideKey(tracker, written, occurrence, source);
	const aside: AsideRow = { key, tracker, schema, source, line, header, cells, problems };
	if (chosen) aside.chosen = chosen;
	return { ...nothingKnown, problems: [], file, line, bucket: 'aside', aside };
}
