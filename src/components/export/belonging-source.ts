import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';

// Apart from what reads it: a page offers it with its first code, and hands over with a later part.

/** Records of one tracker. */
export interface Table {
	definition: Definition;
	entries: StoredEntry[];
}

/** Where what belongs to a register's records is read, and what to do when it was handed over with them. */
export interface BelongingSource {
	/** What belongs to a register's records, by its children's trackers and theirs; removed ones included. */
	read: (tracker: string, children: readonly string[], locale: string) => Promise<Table[]>;
	/** Records that some belong to and that are not among them, parents first: by these some stay on the device. */
	readAbove: (tables: readonly Table[]) => Promise<Table[]>;
	markHandedOver: (entries: StoredEntry[]) => Promise<void>;
}

let source: (() => Promise<BelongingSource>) | null = null;

/** Lets a register hand over what belongs to its records. */
export function offerBelonging(from: (() => Promise<BelongingSource>) | null): void {
	source = from;
}

/** Fetches what reads them. `null`: nothing of the kind is kept here. */
export const belongingSource = (): (() => Promise<BelongingSource>) | null => source;
