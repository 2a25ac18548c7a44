/** Where a moment of a record is found. */
export interface ClockMoment {
	/** The tracker whose records, belonging to this one, tell it; `null` = the record itself. */
	child: string | null;
	/** Only where these fields have one of these codes. */
	where: Record<string, string[]>;
	/** The field with the moment, or with a day. */
	field: string;
	/** Which of several, in time. */
	pick: 'first' | 'last';
}

/** What starts a clock. */
export interface ClockStart extends ClockMoment {
	/** Where no such moment is there: another one. */
	else?: ClockMoment;
}

/** An interval after which something comes round again; by the answer of a field, as limits of the company. */
export interface ClockCadence {
	/** The record's field whose code says which interval. */
	field: string;
	/** The interval wished for by code: from then on it is due soon. */
	wanted: Record<string, string>;
	/** The longest interval by code: then it is overdue. */
	longest: Record<string, string>;
}

/** What makes a clock stand: one event begins it and another ends it, or a child is a stretch. */
export type ClockPause =
	| {
			child: string;
			field: string;
			start: Record<string, string[]>;
			end: Record<string, string[]>;
	  }
	| { child: string; where: Record<string, string[]>; startField: string; endField: string };

/** A clock of a tracker's records, in one language. Plain JSON. */
export interface RecordClock {
	/** Permanent, among the clocks of its tracker. */
	id: string;
	label: string;
	/** What starts it. While it is not there, there is no clock. */
	from: ClockStart;
	/** What ends it. `null`: nothing, for it comes round again (`every`). */
	until: ClockMoment | null;
	/** Code of a limit of the company; `null` = `due` or `every` tells. */
	limit: string | null;
	/** The moment, or the day at whose end, it is due; with `wholeDay` the end of the moment's working day. */
	due: (ClockMoment & { wholeDay?: boolean }) | null;
	/** It comes round so long after the last time. Not there: it is done once. */
	every?: ClockCadence;
	/** Only while the record says this. Not there: always. */
	while?: Record<string, string[]>;
	/** What makes it unneeded where it happened by the due moment and `until` did not. */
	unless: ClockMoment | null;
	pausedBy: ClockPause | null;
	/** What opens again what `until` had closed. The clock keeps its start. */
	reopenedBy: ClockMoment | null;
}
