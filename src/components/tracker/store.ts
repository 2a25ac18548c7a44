import type { Entry } from '~/core/entries/entry.ts';
import type { Draft } from '~/storage/drafts.ts';
import type { StoredEntry } from '~/storage/own-entries.ts';
import type { SubmitOptions, SubmitResult } from '~/storage/submit-draft.ts';

/**
 * Where one tracker's records and drafts are kept: the device's database, or this page's memory
 * while the database is out of reach. Every promise settles only when the write is as safe as the
 * place can make it.
 */
export interface Store {
	/** Whether what is saved outlives the page. */
	durable: boolean;
	/** Calls back at once and after every change, whichever tab made it. Returns how to stop. */
	watchEntries(onChange: (entries: StoredEntry[]) => void): () => void;
	watchDrafts(onChange: (drafts: Draft[]) => void): () => void;
	/** `known`: the draft as this page last got it. Returns it as kept, other tabs' answers included. */
	saveDraft(draft: Draft, known: Draft | null): Promise<Draft>;
	discardDraft(id: string): Promise<void>;
	/** Idempotent: the same draft twice saves its records once. */
	submitDraft(draft: Draft, options: SubmitOptions): Promise<SubmitResult>;
	removeEntry(id: string): Promise<void>;
	restoreEntry(id: string): Promise<void>;
	markExported(entries: Pick<Entry, 'id' | 'hash'>[]): Promise<void>;
}

/** Whom to tell how a write or read went. */
export interface Outcome {
	onFailed: (error: unknown) => void;
	/** It went well: a failure of before may be over. */
	onWorked: () => void;
}
