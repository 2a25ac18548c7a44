import { changeOfPlan, type Edits } from '../../../src/core/imports/change.ts';
import { mergeRegisters, type Register } from '../../../src/core/entries/merge.ts';
import type { DecodedRow } from '../../../src/core/imports/decoded-row.ts';
import { learnRows } from '../../../src/core/imports/learn-rows.ts';
import { createPlan, openFile, planRow, settlePlan } from '../../../src/core/imports/plan-rows.ts';
import type { ImportPlan } from '../../../src/core/imports/plan.ts';

/** What is collected: registers by key, and the keys of the rows set aside. */
interface State {
	registers: Map<string, Register>;
	aside: Set<string>;
}

export const nothing: State = { registers: new Map(), aside: new Set() };

export function plan(state: State, read: DecodedRow[][]): ImportPlan {
	const made = createPlan(state.aside);
	for (const rows of read) {
		openFile(made, {
			// A file keeps its name wherever it stands among the others.
			name: `${JSON.stringify(rows)}.csv`,
			origin: 'file',
			tracker: 'needs',
			encoding: 'utf-8',
			delimiter: ',',
			refused: null,
			notes: [],
		});
		learnRows(made, { register: (key) => state.registers.get(key) ?? null }, rows);
		for (const row of rows) planRow(made, row);
	}
	settlePlan(made);
	return made;
}

export function changeOf(made: ImportPlan, choice: Edits) {
	return changeOfPlan(made, {
		edits: choice,
		at: '2026-11-23T09:00:00+08:00',
		editToRow: (entry) => ({ schema: 'needs@1', header: ['_hash'], cells: { _hash: entry.hash } }),
	});
}

export function carryOut(state: State, read: DecodedRow[][], choice: Edits): State {
	const change = changeOf(plan(state, read), choice);
	const registers = new Map(state.registers);
	for (const [key, register] of change.registers) {
		const before = registers.get(key);
		registers.set(key, before ? mergeRegisters(before, register) : register);
	}
	return {
		registers,
		aside: new Set([...state.aside, ...change.aside.map(({ key }) => key)]),
	};
}

export function comparable({ registers, aside }: State) {
	return {
		registers: [...registers].sort(([a], [b]) => (a < b ? -1 : 1)),
		aside: [...aside].sort(),
	};
}
