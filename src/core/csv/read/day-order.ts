import { plainClock } from './plain-clock.ts';

/** How a spreadsheet of some country writes days: `2/3/2026` is in February or in March. */
export const dayOrders = ['month_first', 'day_first'] as const;

export type DayOrder = (typeof dayOrders)[number];

/** The cell with its day in the order year, month, day, its time on a clock of 24 hours; any other cell as it stands. */
export function orderDay(cell: string, order: DayOrder): string {
	const [, first, second, year, clock = ''] = (cell.length <= longest && written.exec(cell)) || [];
	if (first === undefined || second === undefined || year === undefined) return cell;
	const time = clock === '' ? '' : plainClock(clock);
	if (time === null) return cell;
	const [month, day] = order === 'month_first' ? [first, second] : [second, first];
	return `${year}-${month}-${day} ${time}`.trim();
}

/** No moment is longer; patterns would go over a longer text again and again. */
const longest = 60;

const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\S.*?))?\s*$/;
