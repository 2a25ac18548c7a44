import { setImmediate } from 'node:timers/promises';
import { createZone } from '../../src/core/clocks/running/company-zone.ts';
import { zoneClocks } from '../../src/core/clocks/running/zone-clocks.ts';
import { decodeCsv } from '../../src/core/csv/read/decode.ts';
import { findCopies } from '../../src/core/imports/find-copies.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import { decodeGiven, type DecodedSource } from '../../src/core/intake/decode-given.ts';
import { isScript } from '../../src/core/intake/is-description.ts';
import { howFar } from './how-far.ts';
import { layOut } from './lay-out.ts';
import { createLayAside, layRow, type RowsOut, waitsForAll } from './lay-rows.ts';
import { openGiven } from './open-given.ts';
import { readLarge } from './read-large.ts';
import type { ReadFile, SourceFile } from './task.ts';

/** Reads a file of the folder, or those of a zip, and lays each row where it belongs. */
export async function readSource(
	file: SourceFile,
	{ setting, lines }: RowsOut,
	far = howFar(file),
): Promise<ReadFile[]> {
	const { source, member: first = 0 } = file;
	const large = readLarge(file, { setting, lines });
	if (large) return [{ source, member: first, summary: large }];
	const read: ReadFile[] = [];
	const { offsetOf } = zoneClocks(createZone(setting.zone));
	for await (const opened of openGiven(file, setting, far)) {
		// Whoever breaks the run off is heard between two files.
		await setImmediate();
		// As the page does: five more lines of the same would only hide the tables.
		if (isScript(opened.name)) continue;
		const member = first + read.length;
		const laid = layOut(opened, { source, member }, { ...setting, far });
		if (laid && 'problem' in laid) {
			opened.data = null;
			opened.why = laid.problem;
		} else if (laid) {
			const { layers = far.layers, packed } = opened;
			const left = { ...far, layers, levels: packed?.levels ?? 0 };
			try {
				read.push(...(await readSource(laid.file, { setting, lines }, left)));
			} finally {
				laid.clear();
			}
			continue;
		}
		const { definitions } = setting;
		const decoded = decodeGiven(opened, (data) => decodeCsv(data, definitions, { offsetOf }));
		if (opened.why) decoded.file.refused = opened.why;
		const summary = layRows(decoded, `${source}.${member}`, { setting, lines });
		const { messageParts } = opened;
		read.push({ source, member, summary, ...(messageParts && { messageParts }) });
	}
	return read;
}

/** Rows set aside are settled at once; those with an id lie with their record; the others wait for all. */
function layRows(decoded: DecodedSource, file: string, out: RowsOut): FileSummary {
	const rows = findCopies(decoded.rows);
	const waits = rows.some((row) => row.kind !== 'aside' && waitsForAll(row, out.setting));
	const { lay, summary } = createLayAside(decoded.file, out, waits);
	for (const [index, row] of rows.entries()) {
		if (row.kind === 'aside') lay({ file, index, row });
		else layRow({ file, index, row }, out);
	}
	return { ...summary, rows: decoded.rows.length };
}
