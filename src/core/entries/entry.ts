import type { Values } from '../fields/value.ts';

/** One revision of one record. Revisions are never changed; saving makes a new one. */
export interface Entry {
	/** Id of the tracker. */
	tracker: string;
	/** `r-` and 20 characters; made at the first keystroke, permanent. */
	id: string;
	/** Version of the definition it was written with. */
	version: number;
	/** Hashes of all earlier revisions, sorted, none twice. */
	history: string[];
	/** `h` and 16 hex digits over (tracker, id, version, deleted, values, history). */
	hash: string;
	/** ISO 8601 with offset; empty where nobody knows, and on anonymous trackers. */
	createdAt: string;
	updatedAt: string;
	/** A deletion is a revision with no values. */
	deleted: boolean;
	/** `d-…` of the device that wrote it; `null` on anonymous trackers. */
	device: string | null;
	/** `s-…`, shared by the rows of one form; stays on the device on anonymous trackers. */
	submission: string | null;
	values: Values;
	/** Columns of an imported file the definition does not know, by header as it stood. */
	extra?: Record<string, string>;
}
