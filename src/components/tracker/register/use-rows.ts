import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import { createRowBuilder } from './build-rows.ts';
import { type Added, type Children, createChildGatherer } from './gather-children.ts';
import type { RegisterRow } from './register-row.ts';

/** The records of a register, and what was added to each by its full key; `null` until they are there. */
export interface Rows {
	rows: readonly RegisterRow[] | null;
	children: Children | null;
	/** Whether their clocks have been read: the rows of many records come before them. */
	isRead: boolean;
}

/** So many records are shown before all that belongs to them has been read. */
const many = 500;
const nothing = { rows: null, isRead: false };

/** Joins records with what was added to them; what one of them or the moment changes is joined anew. */
export function useRows(
	definition: Definition,
	/** Those that are not deleted. */
	entries: readonly StoredEntry[],
	/** `null` until all that belongs to the register has been read. */
	added: readonly Added[] | null,
	company: Company,
	now: Date,
): Rows {
	const [gatherer] = useState(createChildGatherer);
	const builder = useMemo(() => createRowBuilder(definition), [definition]);
	const [children, setChildren] = useState<Rows['children']>(null);
	const [found, setFound] = useState<Pick<Rows, 'rows' | 'isRead'>>(nothing);
	useEffect(() => {
		let left = false;
		if (added) void gatherer.gather(added, () => left).then((found) => found && setChildren(found));
		return () => {
			left = true;
		};
	}, [added, gatherer]);
	useEffect(() => {
		let left = false;
		const set = (rows: Rows['rows'], isRead: boolean) => rows && setFound({ rows, isRead });
		if (children) {
			void builder
				.build(entries, children, { company, now }, () => left)
				.then((rows) => set(rows, true));
		} else if (entries.length >= many && !definition.versions) {
			void builder.begin(entries, () => left).then((rows) => set(rows, false));
		}
		return () => {
			left = true;
		};
	}, [builder, definition, entries, children, company, now]);
	return { ...found, children };
}
