import type { Definition } from '../definition/definition.ts';
import { answersOf, type Answers } from './answers-of.ts';
import type { TypedRow } from './decoded-row.ts';
import type { ImportPlan, PlannedRow } from './plan.ts';
import { fileIdentity } from './typed-ids.ts';

/** The typed rows of one file. */
export interface TypedFile {
	/** Index into the files of the plan. */
	file: number;
	/** See `fileIdentity`. */
	identity: string;
	rows: WaitingRow[];
}

/** A typed row that is not placed yet. */
export interface WaitingRow {
	planned: PlannedRow;
	row: TypedRow;
	/** What it says and how many equal rows of its file came before it. */
	name: string;
	answers: Answers;
	definition: Definition;
}

/**
 * The files with typed rows, in an order that does not depend on how they were given: those with
 * more rows first, then by what they say.
 */
export function typedFiles(plan: ImportPlan): TypedFile[] {
	const byFile = new Map<number, WaitingRow[]>();
	const seen = new Map<string, number>();
	for (const [planned, row] of plan.waiting) {
		if (row.kind !== 'typed') continue;
		// Rows set aside earlier come from several files, so two may bear one id.
		const place = `${planned.file} ${row.entry.id}`;
		const before = seen.get(place) ?? 0;
		seen.set(place, before + 1);
		const definition = definitionOf(plan, row.entry.tracker);
		const name = before === 0 ? row.entry.id : `${row.entry.id} ${before}`;
		const waiting = { planned, row, name, answers: answersOf(row.entry, definition), definition };
		const rows = byFile.get(planned.file);
		if (rows) rows.push(waiting);
		else byFile.set(planned.file, [waiting]);
	}
	return [...byFile]
		.map(([file, rows]) => ({ file, rows, identity: fileIdentity(rows.map(({ name }) => name)) }))
		.sort((a, b) => b.rows.length - a.rows.length || compare(a.identity, b.identity));
}

/** The form of a row; a row is only read with one. */
export function definitionOf({ definitions }: ImportPlan, tracker: string): Definition {
	const definition = definitions.get(tracker);
	if (!definition) {
		throw new Error(`The plan has no form "${tracker}". Give createPlan all definitions.`);
	}
	return definition;
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
