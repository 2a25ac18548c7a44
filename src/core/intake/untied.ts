import { isUntraced, untracedCells } from '../csv/read/kept-cells.ts';
import type { AsideRow } from '../imports/plan.ts';

/**
 * A row without what ties it to others and without its day; one that was handed over, and not typed
 * from paper, also without the name of its file: that is somebody's.
 */
export function untied<T extends AsideRow>(row: T): T {
	const id = row.header.find((name) => /^(.*\[)?_id\]?$/u.test(name.trim()));
	const isHandedOver = id !== undefined && (row.cells[id] ?? '').trim() !== '';
	return {
		...row,
		header: row.header.filter(isUntraced),
		cells: untracedCells(row.cells),
		...(isHandedOver && { source: '' }),
	};
}
