/** What a page asks the worker when it is idle: to look whether the handbook is kept as it is, and to see to it. */
export interface AskToKeep {
	/** The language to keep; `null`: only whether the server can be reached. */
	locale: string | null;
	/** Whether data is dear on this connection. */
	isDear: boolean;
	/** A person has just said that it may be fetched all the same. */
	isAllowed: boolean;
}

/** What the worker answers. `since`: the moment the server last said that nothing is newer. */
export type KeepAnswer =
	| { kind: 'kept' }
	| { kind: 'gone'; since: string | null }
	/** Not fetched: data is dear, and nobody said that it may be. */
	| { kind: 'dear'; bytes: number }
	/** No room; `isNew`: nobody was told yet. */
	| { kind: 'full'; isNew: boolean }
	/** The server is there, and does not give all that it lists. */
	| { kind: 'failed' };

/** What a page says about being offline. */
export interface OfflineWords {
	/** With a hole for the day. */
	asOf: string;
	/** With a hole for the size. */
	offer: string;
	take: string;
	taking: string;
	taken: string;
	failed: string;
	full: string;
}
