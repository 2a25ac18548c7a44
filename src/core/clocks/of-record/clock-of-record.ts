import type { ClockLimit } from '../company/company-clocks.ts';
import type { Interval } from '../running/intervals.ts';
import type { ClockReading } from '../running/read-clock.ts';

/** How a clock of a record stands at a moment, and what that follows from. Minutes since 1970. Plain JSON. */
export interface ClockOfRecord extends ClockReading {
	/** Of the clock in its tracker. */
	id: string;
	label: string;
	from: number;
	/** When it was done; `null` = it is not, or is open again. */
	until: number | null;
	/** The limit that counts, as it was when the clock started; `null` = it is due at a moment that was named. */
	limit: ClockLimit | null;
	/** It is due at the end of the working day it began on, or of the next one. */
	wholeDay?: true;
	/** Of one that comes round: when the interval wished for ends, and that. `due` is the end of the longest. */
	wanted?: { at: number; limit: ClockLimit };
	/** Stretches in which it stood, in order; the last may have no end yet (Infinity). */
	pauses: Interval[];
	/** How it would stand without the pauses; `null` = there are none. */
	unpaused: ClockReading | null;
	/** Stretches in which it counted as done until it was opened again. Told, never taken off. */
	closed: Interval[];
	/** The year whose days off are not known and might move the due moment; `null` = it is certain. */
	missingYear: number | null;
}
