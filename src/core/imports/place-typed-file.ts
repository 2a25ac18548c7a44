import { addRevision, registerKey, show } from '../entries/merge.ts';
import { answersOf, differences } from './answers-of.ts';
import type { Ask, KnownRecord } from './asked.ts';
import { brokenRules } from './broken-rules.ts';
import { findDeleted } from './find-deleted.ts';
import { findNearest } from './find-nearest.ts';
import { nameOf, type Collected, type KnownRecords } from './known-records.ts';
import { learnOne } from './learn-one.ts';
import { moveTo } from './move-to.ts';
import type { ImportPlan } from './plan.ts';
import type { TypedFile, WaitingRow } from './typed-files.ts';
import { asCorrection, typedId, withId } from './typed-ids.ts';

/**
 * Places the typed rows of one file: first those that say what is known already, then those that
 * say what a deleted record said, then those that say nearly what is known, then the rest, which are new. What is new in one file is known to the next.
 */
export function* placeTypedFile(
	plan: ImportPlan,
	collected: Collected,
	knownOf: ReadonlyMap<string, KnownRecords>,
	file: TypedFile,
): Generator<undefined, void, void> {
	const placing: Placing = { plan, collected, file: file.file, identity: file.identity };
	const taken = new Set<string>();
	const repeats = findRepeats(placing, knownOf, file.rows, taken);
	for (const [tracker, { deletions }] of knownOf) {
		const rows = without(repeats, file.rows).filter(({ row }) => row.entry.tracker === tracker);
		for (const [row, record] of yield* findDeleted(rows, deletions, taken))
			repeats.set(row, record);
	}
	const rest = without(repeats, file.rows);
	const corrections = new Map<WaitingRow, KnownRecord>();
	for (const [tracker, known] of knownOf) {
		const rows = rest.filter(({ row }) => row.entry.tracker === tracker);
		const [first] = rows;
		if (!first) continue;
		const near = yield* findNearest(rows, { known, definition: first.definition, taken });
		const isEdition = near.size <= repeats.size;
		for (const [row, { record, telling }] of near) {
			if (isEdition || (telling && !first.definition.anonymous)) corrections.set(row, record);
		}
	}
	for (const [row, like] of repeats) ask(placing, row, { reason: 'repeats', like });
	for (const row of rest) {
		const like = corrections.get(row);
		const entry = like ? ask(placing, row, { reason: 'corrects', like }) : placeNew(placing, row);
		knownOf.get(entry.tracker)?.add({ entry, file: file.file });
	}
	yield;
}

interface Placing {
	plan: ImportPlan;
	collected: Collected;
	file: number;
	identity: string;
}

/** Every record answers for one row of a file: two people who answer alike stay two. */
function findRepeats(
	{ plan, collected, identity }: Placing,
	knownOf: ReadonlyMap<string, KnownRecords>,
	rows: readonly WaitingRow[],
	taken: Set<string>,
) {
	const repeats = new Map<WaitingRow, KnownRecord>();
	const take = (row: WaitingRow, record: KnownRecord) => {
		repeats.set(row, record);
		taken.add(nameOf(record));
	};
	// A record that was changed since is still what the row became when it was imported.
	for (const row of rows) {
		const key = keyOf(row, typedId(row.name, identity, 1));
		const register = collected.register(key) ?? plan.registers.get(key);
		if (!register) continue;
		const entry = show(register);
		if (differences(answersOf(entry, row.definition), row.answers).length > 0)
			take(row, { entry, file: null });
	}
	const next = new Map<readonly KnownRecord[], number>();
	for (const row of rows) {
		if (repeats.has(row)) continue;
		const records = knownOf.get(row.row.entry.tracker)?.same(row.answers) ?? [];
		let at = next.get(records) ?? 0;
		for (let record = records[at]; record && taken.has(nameOf(record));) record = records[++at];
		next.set(records, at);
		const record = records[at];
		if (record) take(row, record);
	}
	return repeats;
}

function without(found: ReadonlyMap<WaitingRow, unknown>, rows: readonly WaitingRow[]) {
	return rows.filter((row) => !found.has(row));
}

function placeNew(placing: Placing, row: WaitingRow) {
	const { plan } = placing;
	const context = plan.contextOf.typed(row.row.entry);
	const problems = brokenRules(row.row.entry, row.definition, context);
	if (problems.length > 0) return ask(placing, row, { reason: 'breaks_rules', like: null });
	const entry = entryOf(placing, row);
	const { register, bucket } = addRevision(null, entry);
	plan.registers.set(registerKey(entry), register);
	row.planned.entry = entry;
	moveTo(plan, row.planned, bucket);
	return entry;
}

function ask(placing: Placing, row: WaitingRow, { reason, like }: Pick<Ask, 'reason' | 'like'>) {
	const { planned, definition } = row;
	const { entry: typed, stood = null } = row.row;
	const corrects = reason === 'corrects' && like !== null;
	planned.entry = entryOf(placing, row);
	planned.problems = brokenRules(typed, definition, placing.plan.contextOf.typed(typed));
	planned.ask = {
		reason,
		like,
		revision: corrects ? asCorrection(typed, like.entry, definition) : null,
		stood,
	};
	return planned.entry;
}

/** The row as a record of its own, under the first id that no other has. */
function entryOf({ plan, collected, identity }: Placing, { row, name, definition }: WaitingRow) {
	for (let copy = 1; ; copy++) {
		const id = typedId(name, identity, copy);
		const key = registerKey({ tracker: row.entry.tracker, id });
		// An id once looked up here is collected, or given to another row of this check.
		if (plan.before.has(key) || learnOne(plan, collected, key)) continue;
		return withId(row.entry, id, definition);
	}
}

function keyOf({ row }: WaitingRow, id: string): string {
	return registerKey({ tracker: row.entry.tracker, id });
}
