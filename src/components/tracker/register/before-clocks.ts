import type { Definition } from '~/core/definition/definition.ts';
import { isClockColumn } from '~/core/tables/clock-columns.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import type { GridColumn } from '../../table/grid-columns.ts';

/** Whether the clocks of the records decide which a query finds, or in which order. */
export function asksForClocks(
	{ view, sort, group, filters }: TableQuery,
	{ views }: Definition,
): boolean {
	const columns = [sort?.column ?? '', group ?? '', ...Object.keys(filters)];
	return (
		columns.some(isClockColumn) || views.some(({ id, clock }) => id === view && clock !== null)
	);
}

/** A column as it stands until the clocks have been read: one that shows a clock says that it will. */
export function withoutClock(column: GridColumn): GridColumn {
	if (!isClockColumn(column.id)) return column;
	const { tone: _, ...rest } = column;
	return { ...rest, text: () => '…' };
}
