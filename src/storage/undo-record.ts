import type { CollectedRecord } from './collected-record.ts';
import type { AsideRecord } from './aside.ts';

/** One part of what takes an import back. An import has as many as it has chunks. */
export interface UndoRecord {
	id?: number;
	importId: number;
	/** Keys that were not there before. */
	added: string[];
	/** What was there before of the keys that were. */
	before: CollectedRecord[];
	/** Keys of rows this import set aside. */
	asideAdded: string[];
	/** Rows set aside earlier that this import could read. */
	asideRemoved: AsideRecord[];
}
