import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import type { HandedOver } from '~/core/forms/mark-handed-over.ts';
import type { SubmitResult } from '~/core/forms/submit.ts';
import type { Beside } from '~/core/forms/submit-beside.ts';

/**
 * Where one tracker's records and drafts are kept: the device's database, or this page's memory
 * while the database is out of reach. Every promise settles only when the write is as safe as the
 * place can make it. What each comes to is decided by the form engine (`core/forms`), not here.
 */
export interface Store extends Writer {
	/** Whether what is saved outlives the page. */
	durable: boolean;
	/** The browser ended the connection before this one: what the page has shown may be gone. */
	afterLoss: boolean;
	/**
	 * Calls back at once and after every change, whichever tab made it: the records, the one created
	 * last first. Returns how to stop.
	 */
	watchEntries(onChange: (entries: StoredEntry[]) => void): () => void;
	/** The same of the drafts, the one changed last first. */
	watchDrafts(onChange: (drafts: Draft[]) => void): () => void;
	/** `known`: the draft as this page last got it. Returns it as kept, other tabs' answers included. */
	saveDraft(draft: Draft, known: Draft | null): Promise<Draft>;
	discardDraft(id: string): Promise<void>;
}

/** Where one store takes over from another. */
export interface Renewal {
	afterLoss: boolean;
	/** Whether another one has taken over. */
	hasEnded: () => boolean;
}

/** The part of a store that makes revisions of records. */
export interface Writer {
	/** Idempotent: the same draft twice saves its records once. */
	submitDraft(draft: Draft, options: HowToSubmit): Promise<SubmitResult>;
	/** All of them or none, as restoring does. */
	removeEntries(ids: readonly string[]): Promise<void>;
	restoreEntries(ids: readonly string[]): Promise<void>;
	/** Lets go of what deleted records said, for good. */
	forgetRemoved(): Promise<void>;
	markExported(entries: HandedOver[]): Promise<void>;
}

/** What else decides what submitting comes to. */
export interface HowToSubmit {
	/** The draft as this page last got it. */
	known?: Draft | null;
	/** Write revisions that replace what changed since the draft began. */
	force?: boolean;
	/** What else is saved in the same step; a store that is not durable leaves it out. */
	beside?: Beside;
}

/** Whom to tell how a write or read went. */
export interface Outcome {
	onFailed: (error: unknown) => void;
	/** It went well: a failure of before may be over. `loaded`: it took code that is loaded apart. */
	onWorked: (loaded?: boolean) => void;
}
