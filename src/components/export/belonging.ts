import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { withoutPastHr } from '~/core/handover/without-past-hr.ts';
import { belongingSource, type Table } from './belonging-source.ts';

interface Belonging {
	/** What belongs to those that leave; `null`: not read yet, or it failed. */
	tables: Table[] | null;
	failed: boolean;
	/** The register's own records that leave. */
	entries: StoredEntry[];
	/** How many of them do not: human resources are not to see them. */
	staying: number;
}

/** Which of a register's records leave, and what belongs to them, read anew whenever those change. */
export function useBelonging(definition: Definition, entries: StoredEntry[]): Belonging {
	const { id, children, locale } = definition;
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
	const { tables, failed } = read;
	return useMemo(() => {
		const [own, ...others] = withoutPastHr([{ definition, entries }, ...(tables ?? [])]);
		const leaving = own?.entries ?? [];
		const staying = entries.length - leaving.length;
		return { tables: tables && others, failed, entries: leaving, staying };
	}, [definition, entries, tables, failed]);
}

/** They count as handed over like the register's own. */
export function belongingHandedOver(entries: StoredEntry[]): void {
	if (entries.length > 0) void belongingSource()?.markHandedOver(entries);
}
