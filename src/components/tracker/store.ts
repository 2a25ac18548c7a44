import type { Draft } from '~/storage/drafts.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import type { StoredEntry } from '~/storage/own-entries.ts';
import type { SubmitOptions, SubmitResult } from '~/storage/submit-draft.ts';

/** Follows something through all tabs; calling the result ends it. */
export type Watch<T> = (
	onChange: (value: T) => void,
	onFailure: (failure: StorageFailure) => void,
) => () => void;

/** What the form needs of this device, for one tracker. A promise that resolves has committed. */
export interface Store {
	/** `false`: nothing outlives the page. */
	durable: boolean;
	watchDrafts: Watch<Draft[]>;
	watchEntries: Watch<StoredEntry[]>;
	saveDraft(draft: Draft, known: Draft | null): Promise<Draft>;
	discardDraft(id: string): Promise<void>;
	submit(draft: Draft, options: SubmitOptions): Promise<SubmitResult>;
	remove(id: string): Promise<void>;
	restore(id: string): Promise<void>;
	/** Removed records' answers are let go of for good. */
	forgetRemoved(): Promise<void>;
	markExported(entries: StoredEntry[]): Promise<void>;
}
