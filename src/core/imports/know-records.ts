import { registerKey } from '../entries/merge.ts';
import { createKnownRecords, type Collected, type KnownRecords } from './known-records.ts';
import type { ImportPlan } from './plan.ts';
import { definitionOf, type TypedFile } from './typed-files.ts';

/** What is known of each form of which there are typed rows: collected, deleted, or read in this check. */
export function* knowRecords(
	plan: ImportPlan,
	collected: Collected,
	files: readonly TypedFile[],
): Generator<undefined, Map<string, KnownRecords>, void> {
	const known = new Map<string, KnownRecords>();
	const fileOf = filesOfNewRecords(plan);
	let seen = 0;
	for (const tracker of trackersOf(files)) {
		const records = createKnownRecords(definitionOf(plan, tracker));
		known.set(tracker, records);
		for (const [key, { heads }] of plan.registers) {
			for (const entry of heads) {
				if (entry.tracker !== tracker) continue;
				records.add({ entry, file: fileOf.get(key) ?? null });
				if (++seen % 500 === 0) yield;
			}
		}
		for (const entry of collected.heads(tracker)) {
			if (++seen % 500 === 0) yield;
			if (!plan.registers.has(registerKey(entry))) records.add({ entry, file: null });
		}
	}
	return known;
}

function trackersOf(files: readonly TypedFile[]): Set<string> {
	return new Set(files.flatMap(({ rows }) => rows.map(({ row }) => row.entry.tracker)));
}

/** For ids that are not collected yet: the first file of this check that has them. */
function filesOfNewRecords(plan: ImportPlan): Map<string, number> {
	const files = new Map<string, number>();
	for (const { bucket, entry, file } of plan.rows) {
		if (bucket !== 'new' || !entry) continue;
		const key = registerKey(entry);
		if (!files.has(key)) files.set(key, file);
	}
	return files;
}
