import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { belongingSource, type Table } from './belonging-source.ts';

/** What belongs to a register's records, read anew whenever those change; `null`: not read yet, or it failed. */
export function useBelonging(
	{ id, children, locale }: Definition,
	entries: readonly StoredEntry[],
): { tables: Table[] | null; failed: boolean } {
	const [read, setRead] = useState<{ tables: Table[] | null; failed: boolean }>({
		tables: children.length === 0 || !belongingSource() ? [] : null,
		failed: false,
	});
	useEffect(() => {
		const source = belongingSource();
		if (children.length === 0 || !source) return;
		let left = false;
		source.read(id, children, locale).then(
			(tables) => left || setRead({ tables, failed: false }),
			() => left || setRead({ tables: null, failed: true }),
		);
		return () => {
			left = true;
		};
	}, [id, children, locale, entries]);
	return read;
}

/** They count as handed over like the register's own. */
export function belongingHandedOver(entries: StoredEntry[]): void {
	if (entries.length > 0) void belongingSource()?.markHandedOver(entries);
}
