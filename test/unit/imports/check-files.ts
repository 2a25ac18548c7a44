import { findCopies } from '~/core/imports/find-copies.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { asideCellsAsWritten } from '~/core/csv/write/aside-cells.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { mergeRegisters, type Register } from '~/core/entries/merge.ts';
import { asideKeysOf } from '~/core/imports/aside-key.ts';
import type { AskChoice, AskReason, Decisions } from '~/core/imports/asked.ts';
import { askKey } from '~/core/imports/asked.ts';
import { totalCounts } from '~/core/imports/buckets.ts';
import { changeOfPlan, type Edits } from '~/core/imports/change.ts';
import { filesThatAsk, type FileAsk } from '~/core/imports/files-that-ask.ts';
import { learnRows } from '~/core/imports/learn-rows.ts';
import { placeWaiting } from '~/core/imports/place-waiting.ts';
import { createPlan, openFile, planRow, settlePlan } from '~/core/imports/plan-rows.ts';
import type { AsideRow, CollectedChange, ImportPlan } from '~/core/imports/plan.ts';
import { createEditToRow } from '~/core/csv/edit-to-row.ts';

/** What is collected: registers by key, and the rows set aside. */
export interface State {
	registers: Map<string, Register>;
	aside: Map<string, AsideRow>;
}

export const nothing = (): State => ({ registers: new Map(), aside: new Map() });

/** A file of a check: its name and its text. */
export interface Given {
	name: string;
	text: string | Uint8Array;
}

/** The dry run over files against what is collected, as the collecting page makes it. */
export function check(state: State, files: Given[], definitions: Definition[]): ImportPlan {
	const keys = [...state.aside.values()].flatMap((row) => asideKeysOf(row, [asideCellsAsWritten]));
	const plan = createPlan(keys, asideCellsAsWritten, definitions);
	for (const { name, text } of files) {
		const known = (key: string) => plan.registers.get(key) ?? state.registers.get(key) ?? null;
		const decoded = decodeCsv(text, definitions, { known });
		const { rows, encoding, tracker, refused, notes } = decoded;
		openFile(plan, { name, origin: 'file', encoding, delimiter: ',', tracker, refused, notes });
		learnRows(plan, { register: (key) => state.registers.get(key) ?? null }, rows);
		for (const row of findCopies(rows)) planRow(plan, row);
	}
	for (const _ of placeWaiting(plan, {
		register: (key) => state.registers.get(key) ?? null,
		heads: (tracker) => headsOf(state).filter((head) => head.tracker === tracker),
	}));
	settlePlan(plan);
	return plan;
}

/** What a person says to everything that is asked for a reason; what is not named is set aside. */
export type Answer = Partial<Record<AskReason, AskChoice>> | ((ask: FileAsk) => AskChoice);

/** Carries a check out as a person decided. */
export function take(
	plan: ImportPlan,
	answer: Answer,
	definitions: Definition[],
	edits: Edits = 'aside',
): CollectedChange {
	const decisions: Decisions = Object.fromEntries(
		filesThatAsk(plan).map((ask) => [
			askKey(ask.file, ask.reason),
			typeof answer === 'function' ? answer(ask) : (answer[ask.reason] ?? 'aside'),
		]),
	);
	const editToRow = createEditToRow(definitions);
	return changeOfPlan(plan, { edits, decisions, at: '', editToRow });
}

/** What is collected after a check of these files, decided so. */
export function collect(
	state: State,
	files: Given[],
	definitions: Definition[],
	answer: Answer = {},
	edits: Edits = 'aside',
): State {
	const change = take(check(state, files, definitions), answer, definitions, edits);
	const registers = new Map(state.registers);
	for (const [key, register] of change.registers) {
		const before = registers.get(key);
		registers.set(key, before ? mergeRegisters(before, register) : register);
	}
	const aside = new Map(state.aside);
	for (const key of change.retried) aside.delete(key);
	for (const row of change.aside) aside.set(row.key, row);
	return { registers, aside };
}

/** Every newest revision, ordered by key. */
export function headsOf({ registers }: State): Entry[] {
	return [...registers]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, register]) => register.heads);
}

/** What the records say, sorted: who says it does not count. */
export function sayingsOf(state: State): string[] {
	return headsOf(state)
		.filter(({ deleted }) => !deleted)
		.map(({ values, extra }) => JSON.stringify([Object.entries(values).sort(), extra ?? null]))
		.sort();
}

/** The buckets that are not empty. */
export function filled(plan: Pick<ImportPlan, 'files'>): Record<string, number> {
	return Object.fromEntries(
		Object.entries(totalCounts(plan.files)).filter(([, count]) => count > 0),
	);
}
