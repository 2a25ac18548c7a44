import { compareMoments } from '../entries/moment.ts';
import type { Values } from '../fields/value.ts';

/** A form begun and not yet submitted. `startDraft`, `startEdit` and `startCopy` make one. */
export interface Draft {
	/** `s-…` of the submission it will be, or the entry's id where a single entry is edited. */
	id: string;
	tracker: string;
	/** The ids of the entries it will write, by row: the code of the matrix's option, else `''`. */
	ids: Record<string, string>;
	/** For an edit: the hash each entry had when the edit began, by entry id. */
	base: Record<string, string>;
	/** Answers all rows share. */
	shared: Values;
	/** Answers of each row, by row. */
	rows: Record<string, Values>;
	/**
	 * Numbers in it that the person has said are nobody's: those of orders, which look like a mobile
	 * or an identity number. Left out: none.
	 */
	notPersonal?: string[];
	/** ISO 8601 with offset; the day only on anonymous trackers. */
	startedAt: string;
	updatedAt: string;
}

/** Whether the draft changes records that are there, rather than making new ones. */
export function isEdit({ base }: Draft): boolean {
	return Object.keys(base).length > 0;
}

/** To sort by: the one changed last comes first. */
export function byLastChange(a: Draft, b: Draft): number {
	return compareMoments(b.updatedAt, a.updatedAt) || (a.id < b.id ? -1 : 1);
}
