import type { Measure } from './report.ts';

/** Whether it is to be done still. */
export function isOpen({ state }: Measure): boolean {
	return state === 'not_started' || state === 'doing';
}

/** Whether it was due by a day and is open; what has no day is never overdue. */
export function isOverdue(measure: Measure, day: string): boolean {
	return isOpen(measure) && measure.due !== '' && measure.due <= day;
}
