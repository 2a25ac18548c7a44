import type { Definition } from '../../definition/definition.ts';
import { isTracingColumn } from '../system-columns.ts';
import type { RowCells } from './row-cells.ts';

/**
 * What is kept of a row set aside: all of it as it stands. Of an anonymous tracker's without the cells
 * that tell when, where or together with what it was written, as files of 0.1.0 have them.
 */
export function keptCells(
	row: RowCells,
	definition: Definition | null,
): Pick<RowCells, 'header' | 'cells'> {
	const { header, cells } = row;
	if (!definition?.anonymous) return { header, cells };
	if (!row.aligned) return { header, cells: withoutTraces(row) };
	return { header: header.filter(isUntraced), cells: untracedCells(cells) };
}

/** The cells of a row without those that trace it. */
export function untracedCells(cells: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(cells).filter(([name]) => isUntraced(name)));
}

/** Whether a column of this name is kept; its key may stand in brackets. */
export function isUntraced(name: string): boolean {
	const key = /^(?:.*[[［])?(_[a-z]+)[\]］]?$/u.exec(name.trim())?.[1];
	return key === undefined || !isTracingColumn(key);
}

/** Where cells are missing or too many, the header does not tell what they are, but their form does. */
function withoutTraces({ header, cells }: RowCells): Record<string, string> {
	const names = header.filter((name) => Object.hasOwn(cells, name));
	const kept = names.map((name) => withoutTrace(cells[name] ?? ''));
	const batch = names.findIndex((name) =>
		new RegExp(`^'?${batchForm}$`, 'u').test(cells[name] ?? ''),
	);
	for (const at of [batch - 2, batch - 1]) {
		if (batch !== -1 && day.test(kept[at] ?? '')) kept[at] = '';
	}
	return Object.fromEntries(names.map((name, index) => [name, kept[index] ?? '']));
}

const batchForm = 'b-[2-9a-z]{1,30}:\\d{1,9}:\\d{1,9}';
const day = /^\d{4}-\d\d-\d\d$/u;
const trace = new RegExp(
	`("\\d{4}-\\d\\d-\\d\\d"[,;\\t])("\\d{4}-\\d\\d-\\d\\d"[,;\\t])"${batchForm}"|${batchForm}`,
	'gu',
);

/** Without the days and the batch of a row as 0.1.0 wrote it: `"2026-11-23","2026-11-24","b-…:2:5"`. */
function withoutTrace(text: string): string {
	return text.replace(trace, (_trace, created?: string, updated?: string) =>
		created && updated ? `""${created.slice(-1)}""${updated.slice(-1)}""` : '',
	);
}
