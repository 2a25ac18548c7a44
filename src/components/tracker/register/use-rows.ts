import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import { type Added, buildRows, gatherChildren } from './build-rows.ts';
import type { Child, RegisterRow } from './register-row.ts';

/** The records of a register, and what was added to each by its full key; `null` until they are there. */
export interface Rows {
	rows: readonly RegisterRow[] | null;
	children: ReadonlyMap<string, readonly Child[]> | null;
}

/** Joins records with what was added to them, anew whenever one of them or the moment is another. */
export function useRows(
	definition: Definition,
	/** Those that are not deleted. */
	entries: readonly StoredEntry[],
	/** `null` until all that belongs to the register has been read. */
	added: readonly Added[] | null,
	company: Company,
	now: Date,
): Rows {
	const [children, setChildren] = useState<Rows['children']>(null);
	const [rows, setRows] = useState<Rows['rows']>(null);
	useEffect(() => {
		let left = false;
		if (added) void gatherChildren(added, () => left).then((found) => found && setChildren(found));
		return () => {
			left = true;
		};
	}, [added]);
	useEffect(() => {
		let left = false;
		if (children) {
			void buildRows(definition, entries, children, { company, now }, () => left).then(
				(built) => built && setRows(built),
			);
		}
		return () => {
			left = true;
		};
	}, [definition, entries, children, company, now]);
	return { rows, children };
}
