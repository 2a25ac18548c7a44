import type { Problem } from '../fields/problem.ts';
import { asideKey } from './aside-key.ts';
import { contentOf } from '../entries/content.ts';
import type { Entry } from '../entries/entry.ts';
import { sameExtra } from '../entries/extra.ts';
import { addRevision, registerKey, type Register } from '../entries/merge.ts';
import type { AsideRow, CollectedChange, ImportPlan, PlannedRow } from './plan.ts';

/** What to do with the rows edited in a spreadsheet. */
export type Edits = 'take' | 'aside';

/** An edited row as a file would hold it, so that it can be set aside like any other row. */
export type EditToRow = (
	entry: Entry,
	base: string,
) => Pick<AsideRow, 'schema' | 'header' | 'cells'>;

/** What the plan changes: only ids that are other than before, and rows not set aside before. */
export function changeOfPlan(
	plan: ImportPlan,
	options: { edits: Edits; at: string; editToRow: EditToRow },
): CollectedChange {
	const registers = changedRegisters(plan);
	const aside = new Map<string, AsideRow>();
	const retried = new Set(plan.retriedKeys.values());
	for (const row of plan.rows) {
		if (row.bucket === 'edited' && row.entry) {
			if (options.edits === 'take') take(plan, registers, row.entry);
			else {
				const kept = editAside(plan, row, row.entry, options.editToRow);
				const before = plan.retriedKeys.get(row);
				const stays = plan.files[row.file]?.origin === 'aside' || before === kept.key;
				if (before !== undefined && stays) retried.delete(before);
				else addAside(plan, aside, kept);
			}
		} else if (row.aside) addAside(plan, aside, row.aside);
	}
	return {
		kind: 'import',
		at: options.at,
		files: plan.files,
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

function addAside(plan: ImportPlan, aside: Map<string, AsideRow>, row: AsideRow): void {
	if (!plan.asideBefore.has(row.key)) aside.set(row.key, row);
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
