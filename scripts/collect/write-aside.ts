import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeAside } from '../../src/core/csv/write/aside-cells.ts';
import { writeRecords } from '../../src/core/csv/write/write-records.ts';
import { guardAsItStands } from '../../src/core/csv/guard.ts';
import type { Definition } from '../../src/core/definition/definition.ts';
import type { AsideRow } from '../../src/core/imports/plan.ts';
import { groupBy } from '../../src/core/text/group-by.ts';
import { untied } from '../../src/core/intake/untied.ts';
import { asideFolder, asideRowsIn, asideRowsName } from './aside-lines.ts';
import type { SayProblem } from './say-problem.ts';

/** What was set aside. */
export interface AsideWritten {
	rows: number;
	/** Paths within the folder. */
	files: string[];
	/** For each reason, by its key, how many rows, and what is said of the first. */
	reasons: Map<string, { rows: number; example: string }>;
}

/** What the list of reasons is called, and its columns. */
export interface ReasonsAs {
	name: string;
	columns: readonly string[];
}

const style = { quotes: 'always', newline: '\r\n' } as const;

/**
 * Writes the rows set aside as the collecting page hands them out, one table for each header, and beside them a list of
 * why. Of an anonymous form nothing tells which file a row came in, or beside which other.
 */
export function writeAside(
	scratch: string,
	folder: string,
	{ definitions, say, as }: { definitions: readonly Definition[]; say: SayProblem; as: ReasonsAs },
): AsideWritten {
	const anonymous = new Set(definitions.filter((one) => one.anonymous).map(({ id }) => id));
	const written: AsideWritten = { rows: 0, files: [], reasons: new Map() };
	const names = new Map<string, string>();
	for (const all of asideRowsIn(scratch)) {
		const rows = all
			.map((row) => (anonymous.has(row.tracker ?? '') ? untied(row) : row))
			.sort(
				(a, b) =>
					compare(a.source, b.source) || (a.source && a.line - b.line) || compare(a.key, b.key),
			);
		written.rows += rows.length;
		keepRows(join(folder, asideRowsName), rows);
		for (const group of groupBy(rows, ({ header }) => JSON.stringify(header)).values()) {
			const header = JSON.stringify(group[0]?.header);
			const name =
				names.get(header) ?? `${asideFolder}${String(names.size + 1).padStart(3, '0')}.csv`;
			names.set(header, name);
			append(join(folder, name), encodeAside(group));
		}
		if (rows.length > 0)
			append(join(folder, as.name), reasonsOf(rows, written.reasons, { say, as }));
	}
	return { ...written, files: [...names.values()] };
}

function reasonsOf(
	rows: readonly AsideRow[],
	counted: AsideWritten['reasons'],
	{ say, as }: { say: SayProblem; as: ReasonsAs },
): string {
	const lines = rows.map((row) => {
		const why = row.problems.map((problem) => say(problem, row.tracker)).join(' ');
		const key = row.problems[0]?.key ?? '';
		const before = counted.get(key);
		counted.set(key, { rows: (before?.rows ?? 0) + 1, example: before?.example ?? why });
		const place = row.source === '' ? ['', ''] : [row.source, String(row.line)];
		return [row.key, row.tracker ?? '', ...place, why].map(guardAsItStands);
	});
	return `\uFEFF${writeRecords([[...as.columns], ...lines], style)}`;
}

/** As they are, for a run that goes on from these results. */
function keepRows(path: string, rows: readonly AsideRow[]): void {
	if (rows.length === 0) return;
	mkdirSync(dirname(path), { recursive: true });
	appendFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Adds a table to a file; its header only where the file begins. */
function append(path: string, table: string): void {
	const isBegun = existsSync(path);
	if (!isBegun) mkdirSync(dirname(path), { recursive: true });
	appendFileSync(path, isBegun ? table.slice(table.indexOf('\r\n') + 2) : table);
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
