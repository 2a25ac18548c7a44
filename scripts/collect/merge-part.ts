import type { Register } from '../../src/core/entries/merge.ts';
import { noCounts } from '../../src/core/imports/buckets.ts';
import { addAside } from './aside-lines.ts';
import { type LineFiles, lineFilesIn, linesIn } from './line-files.ts';
import { nothingCollected, planPlaced } from './plan-placed.ts';
import type { ReadList } from './read-list.ts';
import { type CutLine, cutLine, fromLine } from './row-lines.ts';
import type { SiftRows } from './sift-rows.ts';
import type { CountsOf, MergeResult, Setting, WaitingForPerson } from './task.ts';

/** What merging goes by besides the setting. */
export interface MergeTools {
	lines: LineFiles;
	list: ReadList;
	/** `null`: no rows wait. */
	sift: SiftRows | null;
}

/** Rows of records with several are held against each other so many at a time. */
const mostAtOnce = 5000;

/**
 * Merges the rows of one part. A row that is as it was written and alone of its record is that record, as the dry run
 * would say; only where there are several, or one that was changed, the dry run is asked.
 */
export function mergePart(part: number, setting: Setting, tools: MergeTools): MergeResult {
	const { lines, sift } = tools;
	const out = createHeadsOut(`${part}`, lines);
	const counts = new Map<string, number>();
	const { single, several } = groupByRecord(setting.scratch, part);
	const near = sift?.near(single);
	let kept = 0;
	const keep = (group: readonly CutLine[]) => {
		kept += group.length;
		for (const line of group) lines.add('kept', `${JSON.stringify(fromLine(line))}\n`);
	};
	for (const line of single) {
		if (sift?.isAsked(line.key) || near?.has(line)) keep([line]);
		else {
			counts.set(line.file, (counts.get(line.file) ?? 0) + 1);
			out.add(line.text);
		}
	}
	const all: CountsOf = [...counts].map(([file, rows]) => [file, { ...noCounts(), new: rows }]);
	const asked: WaitingForPerson[] = [];
	let batch: CutLine[] = [];
	const plan = () => {
		const job = { ...setting, ...tools.list, collected: nothingCollected };
		const { change, counts, asked: found } = planPlaced(batch.map(fromLine), job);
		out.addAll(change.registers);
		addAside(lines, change.aside);
		all.push(...counts);
		asked.push(...found);
		batch = [];
	};
	for (const group of several) {
		if (sift && (sift.isAsked(group[0]?.key ?? '') || group.some(sift.isNear))) keep(group);
		else batch.push(...group);
		if (batch.length >= mostAtOnce) plan();
	}
	if (batch.length > 0) plan();
	return { counts: all, heads: out.write(), kept, asked, retried: [] };
}

/** Lines of records with one plain row, and those of all others, record by record. */
function groupByRecord(scratch: string, part: number) {
	const first = new Map<string, CutLine | CutLine[]>();
	for (const text of linesIn(lineFilesIn(scratch, `rows/${part}`))) {
		const line = cutLine(text);
		const known = first.get(line.key);
		if (!known) first.set(line.key, line);
		else if (Array.isArray(known)) known.push(line);
		else first.set(line.key, [known, line]);
	}
	const single: CutLine[] = [];
	const several: CutLine[][] = [];
	for (const group of first.values()) {
		if (Array.isArray(group)) several.push(group);
		else if (group.line === null) several.push([group]);
		else single.push(group);
	}
	return { single, several };
}

/** Collects newest revisions, to be written by tracker in the order of their ids: those tell nothing of a file. */
export function createHeadsOut(part: string, lines: LineFiles) {
	const byTracker = new Map<string, string[]>();
	const add = (line: string) => {
		const tracker = line.slice(0, line.indexOf('/'));
		const known = byTracker.get(tracker);
		if (known) known.push(line);
		else byTracker.set(tracker, [line]);
	};
	return {
		/** A line that begins with the key and ends with the entry, whatever stands between; one of a key. */
		add,
		addAll(registers: ReadonlyMap<string, Register>) {
			for (const [key, { heads }] of registers) {
				for (const head of heads) add(`${key}\t${JSON.stringify(head)}`);
			}
		},
		write(): [tracker: string, count: number][] {
			return [...byTracker].map(([tracker, heads]) => {
				// As texts they need no function of ours to be compared.
				heads.sort();
				const name = `heads/${tracker}/${part}`;
				// JSON has no tab of its own.
				for (const line of heads) lines.add(name, `${line.slice(line.lastIndexOf('\t') + 1)}\n`);
				return [tracker, heads.length];
			});
		},
	};
}
