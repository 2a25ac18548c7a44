import type { ClockStart } from '../clocks/of-record/record-clock.ts';
import type { Where } from './where.ts';

/** How long the records of a tracker are kept, and what stays of them then. No clock: nothing is due on any page of work. */
export interface Kept {
	/** Id of a limit, and the day it counts from. `null`: as long as the record it belongs to. */
	time: { limit: string; from: ClockStart } | null;
	/** Only while the record says this; otherwise it is not past its time, however old. */
	while: Where;
	/** The fields that stay when its time is over. `null`: nothing does, it is deleted. */
	keeps: string[] | null;
}
