import { statSync } from 'node:fs';
import type { AsideRow } from '../../src/core/imports/plan.ts';
import { type LineFiles, lineFilesIn, linesIn } from './line-files.ts';

/** Where rows set aside lie, within a folder of results. */
export const asideFolder = 'set-aside/';

/** The same as another run reads them. */
export const asideRowsName = `${asideFolder}rows.jsonl`;

/** Lays rows set aside by the first digit of their keys, which tells nothing of their file. */
export function addAside(lines: LineFiles, rows: readonly AsideRow[]): void {
	for (const row of rows) lines.add(`aside/${row.key.charAt(1)}`, `${JSON.stringify(row)}\n`);
}

/** Lays rows that were set aside earlier and still are. */
export function addEarlierAside(lines: LineFiles, rows: readonly AsideRow[]): void {
	for (const row of rows) lines.add(`earlier/${row.key.charAt(1)}`, `${JSON.stringify(row)}\n`);
}

/** Bytes of rows set aside that are put in one order; more are taken a sixteenth at a time. */
const mostInOrder = 64 * 1024 * 1024;

const digits = [...'0123456789abcdef'];

/** The rows set aside, in as few lists as memory allows, each row once. */
export function* asideRowsIn(scratch: string): Generator<AsideRow[]> {
	// One that was set aside earlier stays as it was: it is read last.
	const files = digits.map((digit) =>
		['aside', 'earlier'].flatMap((kind) => lineFilesIn(scratch, `${kind}/${digit}`)),
	);
	const size = files.flat().reduce((sum, path) => sum + statSync(path).size, 0);
	for (const paths of size > mostInOrder ? files : [files.flat()]) {
		// They were written by `addAside` in this very run.
		const rows = [...linesIn(paths)].map((line) => JSON.parse(line) as AsideRow);
		yield [...new Map(rows.map((row) => [row.key, row])).values()];
	}
}
