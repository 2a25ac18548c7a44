import type { Problem } from '../fields/problem.ts';
import { asideKey } from './aside-key.ts';
import type { Decisions, EditToRow } from './asked.ts';
import { contentOf } from '../entries/content.ts';
import type { Entry } from '../entries/entry.ts';
import { sameExtra } from '../entries/extra.ts';
import { addRevision, registerKey, type Register } from '../entries/merge.ts';
import { createDecider } from './decide.ts';
import type { AsideRow, CollectedChange, ImportPlan, PlannedRow } from './plan.ts';

/** What to do with the rows edited in a spreadsheet. */
export type Edits = 'take' | 'aside';

/**
 * What the plan changes: only ids that are other than before, and rows not set aside before. A row
 * that was asked about and nobody decided is set aside.
 */
export function changeOfPlan(
	plan: ImportPlan,
	options: { edits: Edits; decisions?: Decisions; at: string; editToRow: EditToRow },
): CollectedChange {
	const registers = changedRegisters(plan);
	const aside = new Map<string, AsideRow>();
	const retried = new Set(plan.retriedKeys.values());
	const { decide, files } = createDecider(plan, options.decisions ?? {}, options.editToRow);
	for (const row of plan.rows) {
		if (row.bucket === 'asked') {
			const decided = decide(row);
			if (decided.take) take(plan, registers, decided.take);
			if (decided.aside) addAside(plan, { aside, retried }, row, decided.aside);
		} else if (row.bucket === 'edited' && row.entry) {
			if (options.edits === 'take') take(plan, registers, row.entry);
			else {
				const left = editAside(plan, row, row.entry, options.editToRow);
				addAside(plan, { aside, retried }, row, left);
			}
		} else if (row.aside) addAside(plan, { aside, retried }, row, row.aside);
	}
	return {
		kind: 'import',
		at: options.at,
		files,
		registers,
		aside: [...aside.values()],
		retried: [...retried],
	};
}

/** Whether carrying the change out would leave everything as it is. */
export function isNoChange({ registers, aside, retried }: CollectedChange): boolean {
	return registers.size === 0 && aside.length === 0 && retried.length === 0;
}

function changedRegisters(plan: ImportPlan): Map<string, Register> {
	const changed = new Map<string, Register>();
	for (const [key, register] of plan.registers) {
		const before = plan.before.get(key) ?? null;
		if (before !== register && !isSame(before, register)) changed.set(key, register);
	}
	return changed;
}

function isSame(before: Register | null, after: Register): boolean {
	if (!before || before.heads.length !== after.heads.length) return false;
	if (before.superseded.length !== after.superseded.length) return false;
	return before.heads.every((head, index) => isSameCopy(head, after.heads[index]));
}

/** Whether two copies of a revision also tell the same about how it came. Heads are sorted by hash. */
function isSameCopy(a: Entry, b: Entry | undefined): boolean {
	return (
		a === b ||
		(b !== undefined &&
			a.hash === b.hash &&
			a.createdAt === b.createdAt &&
			a.updatedAt === b.updatedAt &&
			a.device === b.device &&
			a.submission === b.submission &&
			sameExtra(a.extra, b.extra) &&
			contentOf(a) === contentOf(b))
	);
}

function take(plan: ImportPlan, registers: Map<string, Register>, entry: Entry): void {
	const key = registerKey(entry);
	const current = registers.get(key) ?? plan.registers.get(key) ?? null;
	registers.set(key, addRevision(current, entry).register);
}

interface Left {
	aside: Map<string, AsideRow>;
	retried: Set<string>;
}

/** A row set aside earlier that was only read again stays as it is. */
function addAside(plan: ImportPlan, { aside, retried }: Left, row: PlannedRow, left: AsideRow) {
	const before = plan.retriedKeys.get(row);
	const isReadAgain = plan.files[row.file]?.origin === 'aside';
	if (before !== undefined && (isReadAgain || before === left.key)) retried.delete(before);
	else if (!plan.asideBefore.has(left.key)) aside.set(left.key, left);
}

function editAside(
	plan: ImportPlan,
	row: PlannedRow,
	entry: Entry,
	editToRow: EditToRow,
): AsideRow {
	const { schema, header, cells } = editToRow(entry, row.base ?? '');
	const problem: Problem = { key: 'edit_not_taken', field: null, level: 'warning' };
	return {
		key: asideKey(entry.tracker, cells, 0),
		tracker: entry.tracker,
		schema,
		source: plan.files[row.file]?.name ?? '',
		line: row.line,
		header,
		cells,
		problems: [problem],
	};
}
