import type { Table } from '~/components/export/belonging-source.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';

const none: Table[] = [];

/** Nothing belongs to the records of a form that is a file of its own. */
export const useBelonging = (_: Definition, entries: StoredEntry[]) => ({
	tables: none,
	failed: false,
	entries,
	staying: 0,
});

/** There is none. */
export const belongingHandedOver = (): void => {};
