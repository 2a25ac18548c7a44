import type {
	ClockMoment,
	ClockPause,
	ClockStart,
	RecordClock,
} from '../clocks/of-record/record-clock.ts';
import type { RawClock, RawMoment, RawStart } from './clocks-schema.ts';

/** The clocks of a tracker in one language; words it lacks are those of `tracker.yml`. */
export function localiseClocks(
	clocks: readonly RawClock[],
	words: Record<string, string> = {},
): RecordClock[] {
	return clocks.map(({ id, label, from, until, ...rest }) => ({
		id,
		label: words[id] ?? label,
		from: startOf(from),
		until: until ? momentOf(until) : null,
		limit: rest.limit ?? null,
		due: rest.due ? { ...momentOf(rest.due), ...(rest.due.wholeDay && { wholeDay: true }) } : null,
		...(rest.every && { every: rest.every }),
		...(Object.keys(rest.while).length > 0 && { while: rest.while }),
		unless: rest.unless ? momentOf(rest.unless) : null,
		pausedBy: rest.pausedBy ? pauseOf(rest.pausedBy) : null,
		reopenedBy: rest.reopenedBy ? momentOf(rest.reopenedBy) : null,
	}));
}

/** Whether one of the clocks can wait; `null` = there are none. */
export function canWait(clocks: readonly RawClock[]): { canWait: boolean } | null {
	if (clocks.length === 0) return null;
	return { canWait: clocks.some(({ pausedBy }) => pausedBy !== undefined) };
}

/** What starts a clock, with nothing left out. */
export function startOf({ else: other, ...start }: RawStart): ClockStart {
	return { ...momentOf(start), ...(other && { else: momentOf(other) }) };
}

function momentOf({ child, where, field, pick }: RawMoment): ClockMoment {
	return { child: child ?? null, where, field, pick };
}

function pauseOf({ child, ...raw }: NonNullable<RawClock['pausedBy']>): ClockPause {
	const { field, start, end, startField, endField, where } = raw;
	return startField !== undefined && endField !== undefined
		? { child, where, startField, endField }
		: { child, field: field ?? '', start, end };
}
