import type { Happened } from './record-event.ts';
import type { Where } from './where.ts';

/** A change of the record itself that is offered as a button: closing it, deciding on it. */
export interface RecordChange {
	/** Permanent id within the tracker. */
	id: string;
	/** What the button says: 关闭. */
	label: string;
	/** One line that tells when to press it. */
	help?: string;
	/** What the record says from then on, by field id: codes, or words of a text. */
	set: Record<string, string>;
	/** The record's field that is this moment or day. `null`: none. */
	now: string | null;
	/** The record's fields that are asked; those which `set` brings up are asked besides. */
	ask: string[];
	/** The record must say this for the button to be there. Empty: always there. */
	show: Where;
	/** The button is there only while none of these fields is answered. */
	lacks: string[];
	/** The button is there only once all of these fields are answered. */
	has: string[];
	/** Answers that are taken away, by field id. */
	clear: string[];
	/** It is seldom pressed: its button is a quiet one. */
	rare: boolean;
	/** The button comes once the record has this. `null`: it is there from the beginning. */
	after: Happened | null;
}
