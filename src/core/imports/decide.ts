import type { Entry } from '../entries/entry.ts';
import { asideKey } from './aside-key.ts';
import {
	askKey,
	leftAside,
	type Ask,
	type AskChoice,
	type Decisions,
	type EditToRow,
	type RowAsItStood,
} from './asked.ts';
import type { Bucket } from './buckets.ts';
import type { AsideRow, FileSummary, ImportPlan, PlannedRow } from './plan.ts';

/** What a decision makes of a row. Both `null`: it is known already, as the person said. */
export interface Decided {
	/** The revision to collect. */
	take: Entry | null;
	/** The row, whole, to be set aside. */
	aside: AsideRow | null;
}

/** Carries out what a person said of the rows that were asked about, one after the other. */
export interface Decider {
	decide(row: PlannedRow): Decided;
	/** The files of the plan; their counts say what became of the rows decided so far. */
	files: FileSummary[];
}

export function createDecider(
	plan: ImportPlan,
	decisions: Decisions,
	editToRow: EditToRow,
): Decider {
	const files = plan.files.map((file) => ({ ...file, counts: { ...file.counts } }));
	let seen: Map<string, number> | null = null;
	return {
		files,
		decide(row) {
			const { ask, entry } = row;
			if (!ask || !entry) throw new Error('A row waits without a question: call placeWaiting.');
			const choice = decisions[askKey(row.file, ask.reason)] ?? 'aside';
			const counts = files[row.file]?.counts;
			if (counts) {
				counts.asked -= 1;
				counts[bucketOf[choice]] += 1;
			}
			if (choice === 'same') return { take: null, aside: null };
			if (choice === 'aside') {
				seen ??= countSetAside(plan);
				return { take: null, aside: toAside(plan, row, ask, { seen, editToRow }) };
			}
			return { take: changesRecord.has(choice) ? ask.revision : entry, aside: null };
		},
	};
}

/** What the rows are in the end, by what was said of them. */
const bucketOf: Record<AskChoice, Bucket> = {
	take: 'new',
	same: 'identical',
	others: 'new',
	correct: 'updated',
	own: 'new',
	edit: 'updated',
	aside: 'aside',
};

const changesRecord: ReadonlySet<AskChoice> = new Set<AskChoice>(['correct', 'edit']);

interface Writing {
	/** How many equal rows were set aside before, by their key without it. */
	seen: Map<string, number>;
	editToRow: EditToRow;
}

/** Rows that could not be read bear the first names; one that says the same and was asked about bears the next. */
function countSetAside({ rows, cellsAsWritten }: ImportPlan): Map<string, number> {
	const seen = new Map<string, number>();
	for (const { aside } of rows) {
		if (!aside) continue;
		const { key, tracker, cells, source } = aside;
		const written = cellsAsWritten(cells);
		const content = asideKey(tracker, written, 0, source);
		const occurrence = seen.get(content) ?? 0;
		// One that came back under the name it has is named already.
		if (key === asideKey(tracker, written, occurrence, source)) seen.set(content, occurrence + 1);
	}
	return seen;
}

function toAside(
	plan: ImportPlan,
	row: PlannedRow,
	ask: Ask,
	{ seen, editToRow }: Writing,
): AsideRow {
	const { schema, header, cells } = stoodOf(row, ask, editToRow);
	const tracker = row.entry?.tracker ?? null;
	const source = plan.files[row.file]?.name ?? '';
	const written = plan.cellsAsWritten(cells);
	const content = asideKey(tracker, written, 0, source);
	const occurrence = seen.get(content) ?? 0;
	seen.set(content, occurrence + 1);
	const key = asideKey(tracker, written, occurrence, source);
	const problems = [{ key: leftAside[ask.reason], field: null }, ...row.problems];
	return { key, tracker, schema, source, line: row.line, header, cells, problems };
}

/** A row with an id is written again from its entry, as a change of the record it was copied from. */
function stoodOf(
	{ base, entry }: PlannedRow,
	{ stood, revision }: Ask,
	editToRow: EditToRow,
): RowAsItStood {
	if (stood) return stood;
	const written = revision ?? entry;
	if (!written) throw new Error('A row without an entry was asked about; it cannot be written.');
	return editToRow(written, base ?? '');
}
