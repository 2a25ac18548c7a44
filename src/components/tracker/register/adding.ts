import type { RecordChange } from '~/core/definition/record-change.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Book } from './book.ts';

/** What is being added to a record, or changed or put right of what was. */
export interface Adding {
	book: Book;
	/** `null`: whatever there is to say, not one of the buttons. */
	event: RecordEvent | null;
	/** The child that is changed; `null`: a new one. */
	entry: StoredEntry | null;
	/** What the button pressed changes in it; left out: whatever there is to change. */
	change?: RecordChange;
	/** The line that the new one puts right. */
	corrects?: StoredEntry;
}
