import type { Entry } from '~/core/entries/entry.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Partitions } from '~/core/privacy/wave/publish.ts';
import type { Wave } from '~/core/privacy/wave/wave.ts';
import type { LoggedFile } from '~/core/imports/logged-files.ts';
import type { AsideRow, CollectedChange } from '~/core/imports/plan.ts';

// What the tables hold, below them all. Own entries are `core/entries/stored-entry.ts`, drafts
// `core/forms/draft.ts`.

/** Registers that lie together, told by their tracker and how their ids begin, and by nothing else. */
export interface PackRecord {
	/** `tracker/r-ab`. */
	id: string;
	/** JSON of records without their tracker, in the order of their keys; one text but for thousands. */
	parts: string[];
}

/** A register as it is stored, under its tracker and id. */
export interface CollectedRecord {
	/** `tracker/id`. */
	key: string;
	tracker: string;
	heads: Entry[];
	/** Only the superseded hashes no head's history tells; left out where there are none. */
	older?: string[];
}

/** One step in the log of what was done to the collected data. */
export interface ImportRecord {
	id?: number;
	kind: CollectedChange['kind'];
	/** Local ISO moment. */
	at: string;
	files: LoggedFile[];
	/** Ids that were new. */
	added: number;
	/** Ids that were there and are other than before. */
	changed: number;
	/** Rows newly set aside. */
	aside: number;
	/** Rows set aside earlier that were read now. */
	retried: number;
	/** Taken back; kept in the log. */
	undone: boolean;
	/** Trackers whose records it changed; only where one of them is anonymous. */
	trackers?: string[];
	/** Those of them whose records can be taken back only by the page that changed them. */
	passing?: string[];
	/** Records it deleted whose words undoing does not bring back; left out for none. */
	withdrawn?: number;
	/** Of a deletion: records of which only what is counted was left; left out for none. */
	stripped?: number;
}

/** A row that could not be read, as it stood, and the import that set it aside. */
export interface AsideRecord extends AsideRow {
	importId: number;
}

/** A part of what takes a step back. */
export interface UndoPart {
	/** Keys that were not there before. */
	added: string[];
	/** What was there before of the keys that were. */
	before: CollectedRecord[];
	/** The same of anonymous trackers: key and hashes of the newest revisions, not what they said. */
	heads?: [key: string, hashes: string[]][];
	/** Keys of rows this step set aside. */
	asideAdded: string[];
	/** Rows set aside earlier that this step could read. */
	asideRemoved: AsideRecord[];
}

/** A part that is written. A step has as many as it has chunks. */
export interface UndoRecord extends UndoPart {
	id?: number;
	importId: number;
}

/** Records taken into mine, or a conflict in it settled: one step, whole or not at all. */
export interface TakingRecord {
	id?: number;
	/** `files`: read from files. `carried`: from what is collected here. `resolution`: a conflict settled. */
	kind: 'files' | 'carried' | 'resolution';
	/** Local ISO moment. */
	at: string;
	/** How many files it was. */
	files: number;
	/** Records that were not here. */
	added: number;
	/** Records that were here and are other than before. */
	changed: number;
	/** What takes it back. */
	undo: TakenRecord[];
}

/** A record that a taking changed. */
export interface TakenRecord {
	id: string;
	/** As it was; `null`: it was not here. */
	before: StoredEntry | null;
	/** As it was left (`fingerprintOf`): one that is other by now is not taken back. */
	left: string;
}

/** A wave as it was declared before any of its results were seen; never changed. */
export interface WaveRecord {
	/** `tracker/period`, and what else tells one filling-in from another. */
	id: string;
	wave: Wave;
	/** The groups results are told apart by, fixed with it. */
	partitions: Partitions;
	/** To how many people the form was given; `null`: not told. */
	invited: number | null;
	/** `2026-11-27`. */
	declaredOn: string;
}

/** A group one question was shown of, in an issue of a wave. Stays on this device: `staysHere`. */
export interface IssueRecord {
	id?: number;
	/** Id of the wave. */
	wave: string;
	/** The question: a field, or one dimension of it. */
	question: string;
	/** The breakdown; `null`: everybody. */
	field: string | null;
	cell: string;
	/** Hashes of the rows, with a blank between. */
	people: string;
	/** How many of how many gave the better answers; `null`: nothing that could be compared. */
	share: { count: number; n: number } | null;
}

/** The lots in which rows of an anonymous form came to be shown. Stays on this device. */
export interface LotsRecord {
	/** `tracker`, period and dimension. */
	id: string;
	/** Hashes of rows, with a blank between, a line for each lot. */
	lots: string;
}

/** One thing this device remembers, by name. */
export interface Setting {
	name: string;
	value: unknown;
}
