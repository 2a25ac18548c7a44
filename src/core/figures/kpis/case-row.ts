import type { ClockOfRecord } from '../../clocks/of-record/clock-of-record.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Values } from '../../fields/value.ts';
import type { DatedChild } from '../../links/values-on.ts';

/** A record below another, with what moments are looked through for. */
export interface CaseChild extends DatedChild {
	/** Another line puts it right: what it says does not hold any more. */
	corrected?: boolean;
}

/** A record that is there, in the ids and codes of today, with all a figure may ask of it. */
export interface CaseRow {
	/** The record's own; behind its tracker's it is the full key. */
	id: string;
	values: Values;
	children: readonly CaseChild[];
	/** The record it belongs to; `null`: it stands alone, or that one has not come. */
	parent: { definition: Definition; values: Values; children: readonly CaseChild[] } | null;
	/** Its clocks as they stand now. */
	clocks: readonly ClockOfRecord[];
	/** The day it was begun; empty: not known. */
	begun: string;
	/** When anything of it was last noted, in milliseconds since 1970; `null`: not known. */
	noted: number | null;
}
