import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';

/** Records of one tracker. */
export interface Table {
	definition: Definition;
	entries: StoredEntry[];
}

/** Where what belongs to a register's records is read, and what to do when it was handed over with them. */
export interface BelongingSource {
	/** The records of the register's children, of each tracker; removed ones included. */
	read: (children: readonly string[], locale: string) => Promise<Table[]>;
	markHandedOver: (entries: StoredEntry[]) => Promise<void>;
}

let source: BelongingSource | null = null;

/** Lets a register hand over what belongs to its records. */
export function offerBelonging(from: BelongingSource | null): void {
	source = from;
}

/** What belongs to a register's records, read anew whenever those change; `null`: not read yet, or it failed. */
export function useBelonging(
	{ children, locale }: Definition,
	entries: readonly StoredEntry[],
): { tables: Table[] | null; failed: boolean } {
	const [read, setRead] = useState<{ tables: Table[] | null; failed: boolean }>({
		tables: children.length === 0 || !source ? [] : null,
		failed: false,
	});
	useEffect(() => {
		if (children.length === 0 || !source) return;
		let left = false;
		source.read(children, locale).then(
			(tables) => left || setRead({ tables, failed: false }),
			() => left || setRead({ tables: null, failed: true }),
		);
		return () => {
			left = true;
		};
	}, [children, locale, entries]);
	return read;
}

/** They count as handed over like the register's own. */
export function belongingHandedOver(entries: StoredEntry[]): void {
	if (entries.length > 0) void source?.markHandedOver(entries);
}
