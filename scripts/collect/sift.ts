import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideCellsAsWritten } from '../../src/core/csv/write/aside-cells.ts';
import type { Definition } from '../../src/core/definition/definition.ts';
import type { Entry } from '../../src/core/entries/entry.ts';
import { registerKey } from '../../src/core/entries/merge.ts';
import { upgradeEntry } from '../../src/core/entries/upgrade.ts';
import { numbersWithout } from '../../src/core/imports/known-records.ts';
import { ownIdOf } from '../../src/core/imports/place-copy.ts';
import { learnRows } from '../../src/core/imports/learn-rows.ts';
import { createPlan, openFile, planRow } from '../../src/core/imports/plan-rows.ts';
import { definitionOf, typedFiles } from '../../src/core/imports/typed-files.ts';
import { typedId } from '../../src/core/imports/typed-ids.ts';
import { parentKeyOf } from '../../src/core/links/parent-key.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import { nothingCollected } from './plan-placed.ts';
import type { PlacedRow } from './row-lines.ts';

/** Which records rows without an id of their own are held against: only these are kept for the last step. */
export interface Sift {
	/** Keys they may bear, or that they belong to. */
	keys: string[];
	/** What is left of their answers when none, one or two are taken out, by tracker, sorted. */
	numbers: Record<string, number[]>;
	/** So many records that say the same are enough, and the first of them. */
	most: number;
}

/** Files that say the same and were said to be of other people are looked for in the first step; more, one by one. */
const mostCopies = 3;

/** As many records as `findNearest` tries for a row, besides one for each row of its file. */
const mostTried = 50;

/** What rows that wait are held against. `fileOf`: the file of `source.member`. */
export function makeSift(
	rows: readonly PlacedRow[],
	definitions: Definition[],
	fileOf: (file: string) => FileSummary,
): Sift {
	const plan = createPlan([], asideCellsAsWritten, definitions);
	const keys = new Set<string>();
	const numbers = new Map<string, Set<number>>();
	let file = '';
	for (const { file: of, row } of rows) {
		if (of !== file) openFile(plan, fileOf(of));
		file = of;
		learnRows(plan, nothingCollected, [row]);
		planRow(plan, row);
		// Typed rows bear no key yet: see below.
		if (row.kind === 'aside' || row.kind === 'typed') continue;
		const { entry } = row;
		const definition = definitionOf(plan, entry.tracker);
		keys.add(registerKey(entry));
		if (row.kind === 'copied') keys.add(registerKey({ ...entry, id: ownIdOf(row, definition) }));
		addParent(keys, entry, definition);
	}
	const typed = typedFiles(plan);
	for (const { rows: waiting, identity } of typed) {
		for (const { row, name, answers, definition } of waiting) {
			const { tracker } = row.entry;
			for (let copy = 1; copy <= mostCopies; copy++) {
				keys.add(registerKey({ tracker, id: typedId(name, identity, copy) }));
			}
			addParent(keys, row.entry, definition);
			const known = numbers.get(tracker) ?? new Set();
			numbers.set(tracker, known);
			for (const number of numbersWithout(answers)) known.add(number);
		}
	}
	return {
		keys: [...keys],
		numbers: Object.fromEntries(
			[...numbers].map(([id, known]) => [id, [...known].sort(ascending)]),
		),
		most: mostTried + Math.max(0, ...typed.map(({ rows: waiting }) => waiting.length)),
	};
}

/** The rules of a form may ask what the record says that a row belongs to. */
function addParent(keys: Set<string>, entry: Entry, definition: Definition): void {
	const key = parentKeyOf(upgradeEntry(entry, definition).values, definition);
	if (key !== null) keys.add(key);
}

function ascending(a: number, b: number): number {
	return a - b;
}

/** Keeps it where all threads find it. */
export function keepSift(scratch: string, sift: Sift): void {
	writeFileSync(join(scratch, 'sift.json'), JSON.stringify(sift));
}

/** The sift that was kept; `null` without one. */
export function readSift(scratch: string): Sift | null {
	const path = join(scratch, 'sift.json');
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Sift) : null;
}
