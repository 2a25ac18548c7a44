import type { Value } from '../fields/value.ts';

/** What became of something that should have taken place. */
export const expectedStates = [
	'as_planned',
	/** On another day, at most two working days away. */
	'moved',
	/** Farther away: that is not as planned. */
	'moved_far',
	'cancelled',
	'merged',
	'not_recorded',
	'to_come',
	/** Noted, and expected on no day. */
	'besides',
] as const;

export type ExpectedState = (typeof expectedStates)[number];

/** Something that should take place, and what became of it. */
export interface ExpectedOccurrence {
	/** The day it is due: the one planned, else the one of its rhythm. */
	day: string;
	/** The day off it would have been on; `null`: it is on its own day. */
	movedFrom: string | null;
	state: ExpectedState;
	/** The day it took place, where that is told. */
	held: string | null;
	/** Id of the record that notes it. */
	child: string | null;
	/** Why it was cancelled; `null`: nobody says. */
	reason: Value | null;
}
