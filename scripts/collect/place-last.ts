import type { Register } from '../../src/core/entries/merge.ts';
import type { Collected } from '../../src/core/imports/known-records.ts';
import { addAside } from './aside-lines.ts';
import { type EarlierRecords, earlierRecords } from './earlier-records.ts';
import { createLineFiles, lineFilesIn, linesIn } from './line-files.ts';
import { createHeadsOut } from './merge-part.ts';
import { partOf } from './part-of.ts';
import { planPlaced } from './plan-placed.ts';
import type { ReadList } from './read-list.ts';
import type { PlacedRow } from './row-lines.ts';
import type { Sift } from './sift.ts';
import type { MergeResult, Setting } from './task.ts';

/**
 * Places the rows that wait until all others are known, among the records that were kept for them, and writes what
 * comes of it. Gives besides what a person has to decide.
 */
export function placeLast(
	waiting: readonly PlacedRow[],
	{
		sift,
		list,
		setting,
		asideBefore,
	}: { sift: Sift; list: ReadList; setting: Setting; asideBefore: readonly string[] },
): MergeResult {
	const lines = createLineFiles(setting.scratch);
	try {
		const kept = placedRowsIn(lineFilesIn(setting.scratch, 'kept'));
		const earlier = earlierRecords(kept, setting);
		const collected = createLookUp(sift, setting, earlier);
		const job = { ...setting, ...list, asideBefore, collected };
		const { change, counts, asked } = planPlaced([...waiting, ...earlier.others], job);
		const out = createHeadsOut('last', lines);
		out.addAll(new Map([...earlier.registers, ...change.registers]));
		addAside(lines, change.aside);
		return {
			counts: [...counts, ...earlier.counts],
			heads: out.write(),
			kept: 0,
			asked,
			retried: change.retried,
		};
	} finally {
		lines.close();
	}
}

/** The rows in line files. */
export function placedRowsIn(paths: readonly string[]): PlacedRow[] {
	// They were written by this very run.
	return [...linesIn(paths)].map((line) => JSON.parse(line) as PlacedRow);
}

/**
 * Whether a record is there that was not kept: asked only where files that say the same were said to be of other people
 * more often than the sift looks for. All others are among the rows themselves.
 */
function createLookUp(
	{ keys }: Sift,
	{ scratch, parts }: Setting,
	earlier: EarlierRecords,
): Collected {
	const asked = new Set(keys);
	const there: Register = { heads: [], superseded: [] };
	return {
		heads: (tracker) => earlier.heads.get(tracker) ?? [],
		register(key) {
			const known = earlier.registers.get(key);
			if (known) return known;
			if (asked.has(key)) return null;
			const start = `${key}\t`;
			for (const line of linesIn(lineFilesIn(scratch, `rows/${partOf(key, parts)}`))) {
				if (line.startsWith(start)) return there;
			}
			return null;
		},
	};
}
