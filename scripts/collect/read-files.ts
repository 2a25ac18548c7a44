import { decodeCsv } from '../../src/core/csv/read/decode.ts';
import { asideCellsAsWritten } from '../../src/core/csv/write/aside-cells.ts';
import { findCopies } from '../../src/core/imports/find-copies.ts';
import type { DecodedRow } from '../../src/core/imports/decoded-row.ts';
import { createPlan, openFile, planRow } from '../../src/core/imports/plan-rows.ts';
import { decodeGiven, type DecodedSource } from '../../src/core/intake/decode-given.ts';
import { isScript } from '../../src/core/intake/is-description.ts';
import { addAside } from './aside-lines.ts';
import type { LineFiles } from './line-files.ts';
import { openGiven } from './open-given.ts';
import { partOf } from './part-of.ts';
import { toLine } from './row-lines.ts';
import type { ReadFile, Setting, SourceFile } from './task.ts';

/** Reads a file of the folder, or those of a zip, and lays each row where it belongs. */
export async function readSource(
	file: SourceFile,
	setting: Setting,
	lines: LineFiles,
): Promise<ReadFile[]> {
	const read: ReadFile[] = [];
	for await (const opened of openGiven(file, setting.identities)) {
		// As the page does: five more lines of the same would only hide the tables.
		if (isScript(opened.name)) continue;
		const { definitions } = setting;
		const decoded = decodeGiven(opened, (data) => decodeCsv(data, definitions));
		if (opened.why) decoded.file.refused = opened.why;
		const { source, joined } = file;
		const member = (joined?.member ?? 0) + read.length;
		const summary = layRows(decoded, `${source}.${member}`, setting, lines);
		const { messageParts } = opened;
		read.push({ source, member, summary, ...(messageParts && { messageParts }) });
	}
	return read;
}

/** Rows set aside are settled at once; those with an id lie with their record; the others wait for all. */
function layRows(decoded: DecodedSource, file: string, setting: Setting, lines: LineFiles) {
	const plan = createPlan([], asideCellsAsWritten, setting.definitions);
	openFile(plan, decoded.file);
	const [summary] = plan.files;
	if (!summary) throw new Error('openFile opened no file.');
	const rows = findCopies(decoded.rows);
	// Equal rows of one file that are set aside, some now and some by decision, are told apart together.
	const waits = rows.some((row) => row.kind !== 'aside' && waitsForAll(row, setting));
	for (const [index, row] of rows.entries()) {
		if (row.kind === 'aside' && !waits && !mayMend(row, setting)) {
			planRow(plan, row);
			const aside = plan.rows.pop()?.aside;
			if (aside) addAside(lines, [aside]);
		} else if (row.kind === 'aside' || waitsForAll(row, setting)) {
			lines.add('waiting', `${JSON.stringify({ file, index, row })}\n`);
		} else {
			const line = toLine({ file, index, row });
			lines.add(`rows/${partOf(line.slice(0, line.indexOf('\t')), setting.parts)}`, line);
		}
	}
	return { ...summary, rows: decoded.rows.length };
}

/**
 * Rows without an id of their own are held against all records; so may be one that nothing proves, by the rules of its
 * form, against the record it belongs to.
 */
function waitsForAll(row: DecodedRow, setting: Setting): boolean {
	if (mayMend(row, setting)) return true;
	if (row.kind === 'typed' || row.kind === 'copied') return true;
	if (row.kind !== 'intact' || !row.unchecked) return false;
	return setting.definitions.some(({ id, parent }) => id === row.entry.tracker && parent);
}

/** Whether a row may take the place of one that was set aside earlier. */
function mayMend(row: DecodedRow, { mends }: Setting): boolean {
	return mends && (row.wasAside !== undefined || (row.kind === 'aside' && row.schema === null));
}
