import { findCopies } from '../../src/core/imports/find-copies.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import { createLayAside, layRow, type RowsOut, waitsForAll } from './lay-rows.ts';
import { lineFilesIn, linesIn } from './line-files.ts';
import { type CutLine, cutLine, fromLine, type PlacedRow } from './row-lines.ts';

/**
 * Lays the rows of a large file, which lie in the folder `spool`, where the rows of others lie. Its copies are found
 * among the rows of one record, as `findCopies` finds them among all. `spool`: `null` where none are to be taken.
 */
export function settleLarge(
	told: Omit<FileSummary, 'rows' | 'counts'>,
	file: string,
	spool: string | null,
	{ out, isWaiting }: { out: RowsOut; isWaiting: boolean },
): FileSummary {
	if (spool === null) return createLayAside(told, out, false).summary;
	let waits = isWaiting;
	for (let part = 0; part < out.setting.parts; part++) {
		for (const group of recordsIn(lineFilesIn(spool, `${part}`))) {
			if (group.every(({ line }) => line !== null)) {
				for (const { key, index, line, json } of group) {
					out.lines.add(`rows/${part}`, `${key}\t${file}\t${index}\tp${line}\t${json}\n`);
				}
				continue;
			}
			const placed = group.map(fromLine);
			for (const [at, row] of findCopies(placed.map((one) => one.row)).entries()) {
				waits ||= waitsForAll(row, out.setting);
				layRow({ file, index: placed[at]?.index ?? 0, row }, out);
			}
		}
	}
	for (const line of linesIn(lineFilesIn(spool, 'waiting'))) out.lines.add('waiting', `${line}\n`);
	const { lay, summary } = createLayAside(told, out, waits);
	// They were written by `read-large.ts` in this very run.
	for (const line of linesIn(lineFilesIn(spool, 'aside'))) lay(JSON.parse(line) as PlacedRow);
	return summary;
}

/** The rows of one record after the other, in the order of the file. */
function recordsIn(paths: readonly string[]): Iterable<CutLine[]> {
	const groups = new Map<string, CutLine[]>();
	for (const text of linesIn(paths)) {
		const line = cutLine(text);
		const group = groups.get(line.key);
		if (group) group.push(line);
		else groups.set(line.key, [line]);
	}
	return groups.values();
}
