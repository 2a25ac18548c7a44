import type { Where } from './where.ts';

/** That a record has a child which says something. */
export interface Happened {
	child: string;
	/** What it must say. Empty: any child of that tracker. */
	where: Where;
	/** Only what came after the last child that says this. Empty: all of them. */
	since: Where;
}

/** Something that happens to a record and is told with one tap: a child with most of it filled in. */
export interface RecordEvent {
	/** Permanent id within the tracker. */
	id: string;
	/** What the button says: 已响应. */
	label: string;
	/** One line that tells when to press it. */
	help?: string;
	/** The tracker of the child that is begun. */
	child: string;
	/** What the child says already, by field id: codes, or words of a text. */
	set: Record<string, string>;
	/** The child's field that is this moment. `null`: none. */
	now: string | null;
	/** What the child takes over from the record: its field by field of the child. Left out: nothing. */
	take?: Record<string, string>;
	/** The child's field of whose options every one still missing gets a child at once. Left out: one child, with a form. */
	each?: string;
	/** The child's fields that are asked first; the rest is folded. Empty: all are asked. */
	ask: string[];
	/** The child's field that must say why when the moment is changed to an earlier one. `null`: not asked. */
	lateReason: string | null;
	/** What the record itself says from then on, by field id: codes. Empty: it stays as it is. */
	record: Record<string, string>;
	/** The record must say this for the button to be there. Empty: always there. */
	show: Where;
	/** The button is gone once the record has any of these. Empty: it stays. */
	unless: Happened[];
	/** The button comes once the record has this. `null`: it is there from the beginning. */
	after: Happened | null;
}
