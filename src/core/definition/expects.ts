/** What became of something that should take place. */
export const expectedOutcomes = ['held', 'moved', 'cancelled', 'merged'] as const;

/** What should take place as often as a record says, and where it is noted that it did. */
export interface Expects {
	/** The tracker in which each is noted, whose parent this one is. */
	child: string;
	/** Its field with the day it was planned for. */
	planned: string;
	/** Its field with the day it was. `null`: the planned one. */
	held: string | null;
	/** Its field with what became of it. */
	outcome: string;
	/** What the codes of that field mean; a code not named says nothing yet. */
	outcomes: Record<string, (typeof expectedOutcomes)[number]>;
	/** Its field with the reason of a cancellation. */
	reason: string | null;
	/** The record's field with how often, in the codes of `core/clocks/frequencies`. */
	frequency: string;
	/** The record's field with the weekday, `monday` … `sunday`. `null`: Monday. */
	weekday: string | null;
	/** The record's number field with the day of the month. `null`: the first such weekday. */
	day: string | null;
	/** The record's field with the first day on which it may be. `null`: the day the record was begun. */
	from: string | null;
	/** The record's field with its state. `null`: it always runs. */
	state: string | null;
	/** The codes of the state in which something is expected. */
	running: string[];
}
