import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { withoutPastHr } from '~/core/handover/without-past-hr.ts';
import { belongingSource, type Table } from './belonging-source.ts';

interface Belonging {
	/** What belongs to those that leave; `null`: not read yet, or it failed. */
	tables: Table[] | null;
	failed: boolean;
	/** The register's own records that leave; of those that belong to others none, until these have been read. */
	entries: StoredEntry[];
	/** How many of them do not: human resources are not to see them. */
	staying: number;
}

interface Read {
	below: Table[];
	above: Table[];
}

const nothing: Read = { below: [], above: [] };

/** Which of a register's records leave, and what belongs to them, read anew whenever those change. */
export function useBelonging(definition: Definition, entries: StoredEntry[]): Belonging {
	const standsAlone = definition.children.length === 0 && !definition.parent;
	const [{ read, failed }, setRead] = useState<{ read: Read | null; failed: boolean }>({
		read: standsAlone || !belongingSource() ? nothing : null,
		failed: false,
	});
	useEffect(() => {
		const source = belongingSource();
		if (standsAlone || !source) return;
		let left = false;
		readAround(source, definition, entries).then(
			(read) => left || setRead({ read, failed: false }),
			() => left || setRead({ read: null, failed: true }),
		);
		return () => {
			left = true;
		};
	}, [standsAlone, definition, entries]);
	return useMemo(() => {
		if (!read && definition.parent) return { tables: null, failed, entries: [], staying: 0 };
		const { below, above } = read ?? nothing;
		const [own, ...others] = withoutPastHr([{ definition, entries }, ...below], above);
		const leaving = own?.entries ?? [];
		const staying = entries.length - leaving.length;
		return { tables: read && others, failed, entries: leaving, staying };
	}, [definition, entries, read, failed]);
}

async function readAround(
	source: NonNullable<ReturnType<typeof belongingSource>>,
	definition: Definition,
	entries: StoredEntry[],
): Promise<Read> {
	const { id, children, locale } = definition;
	const { read, readAbove } = await source();
	const below = children.length === 0 ? [] : await read(id, children, locale);
	return { below, above: await readAbove([{ definition, entries }, ...below]) };
}

/** They count as handed over like the register's own. */
export function belongingHandedOver(entries: StoredEntry[]): void {
	if (entries.length > 0)
		void belongingSource()?.().then(({ markHandedOver }) => markHandedOver(entries));
}
