import type { Entry } from '../../src/core/entries/entry.ts';
import { addRevision, type Register, registerKey } from '../../src/core/entries/merge.ts';
import { noCounts } from '../../src/core/imports/buckets.ts';
import type { PlacedRow } from './row-lines.ts';
import type { CountsOf, Setting } from './task.ts';

/** Records of an earlier run, which rows that wait are held against as against what the page has collected. */
export interface EarlierRecords {
	registers: Map<string, Register>;
	/** Their newest revisions, by tracker. */
	heads: Map<string, Entry[]>;
	counts: CountsOf;
	/** The rows that are none of them. */
	others: PlacedRow[];
}

/** Tells rows of an earlier run's tables, as they were written, from all others. */
export function earlierRecords(
	rows: readonly PlacedRow[],
	{ earlierFiles }: Pick<Setting, 'earlierFiles'>,
): EarlierRecords {
	const found: EarlierRecords = { registers: new Map(), heads: new Map(), counts: [], others: [] };
	const counted = new Map<string, number>();
	for (const placed of rows) {
		const { file, row } = placed;
		if (Number.parseInt(file, 10) >= earlierFiles || row.kind !== 'intact' || row.unchecked) {
			found.others.push(placed);
			continue;
		}
		const key = registerKey(row.entry);
		const { register } = addRevision(found.registers.get(key) ?? null, row.entry);
		found.registers.set(key, register);
		counted.set(file, (counted.get(file) ?? 0) + 1);
	}
	for (const { heads } of found.registers.values()) {
		for (const head of heads)
			found.heads.set(head.tracker, [...(found.heads.get(head.tracker) ?? []), head]);
	}
	found.counts = [...counted].map(([file, rows]) => [file, { ...noCounts(), new: rows }]);
	return found;
}
