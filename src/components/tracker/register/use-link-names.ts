import { createContext } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { keyOfLink } from '~/core/fields/link-value.ts';
import type { NameLink } from '~/core/keeping/name-links.ts';
import { inSlices } from '~/device/in-slices.ts';
import type { Database } from '~/storage/database.ts';
import { nameOwnLinks, unnamedLink } from '../own-link-names.ts';
import type { Added } from './gather-children.ts';
import type { RegisterRow } from './register-row.ts';

const asItIs: NameLink = (link) => link;

/** How links are shown below; nothing stored changes. */
export const NameLinkContext = createContext<NameLink>(asItIs);

/**
 * What the links of a register, and of what belongs to it, are called: the records they lead to are read, and no
 * others; again whenever its records change. Until then none says a name.
 */
export function useLinkNames(
	/** `null`: no other records are kept here. */
	db: Database | null,
	definition: Definition,
	entries: readonly Entry[],
	/** What belongs to it; `null` until it has been read. */
	added: readonly Added[] | null,
	locale: string,
): NameLink {
	const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
	useEffect(() => {
		let left = false;
		if (db)
			readNames(db, [{ definition, entries }, ...(added ?? [])], locale, () => left).then(
				(found) => found && setNames((before) => (isSame(found, before) ? before : found)),
				// Where they cannot be read, nobody knows which names may be told.
				() => {},
			);
		return () => {
			left = true;
		};
	}, [db, definition, entries, added, locale]);
	return useMemo(() => (db ? (link) => names.get(link) ?? unnamedLink(link) : asItIs), [db, names]);
}

/** Every link in these records, but for a line's to the record it stands below; `null`: it was given up. */
async function readNames(
	db: Database,
	tables: readonly { definition: Definition; entries: readonly Entry[] }[],
	locale: string,
	hasEnded: () => boolean,
): Promise<ReadonlyMap<string, string> | null> {
	const links = new Set<string>();
	for (const [at, { definition, entries }] of tables.entries()) {
		const above = at === 0 ? null : definition.parent?.field;
		const fields = definition.fields.filter(({ id, type }) => type === 'link' && id !== above);
		const take = ({ values }: Entry) => {
			for (const field of fields) {
				const link = answerOf(values, field);
				if (typeof link === 'string' && keyOfLink(link)) links.add(link);
			}
		};
		if (fields.length > 0 && !(await inSlices(entries, take, hasEnded))) return null;
	}
	const name = await nameOwnLinks(db, [...links], locale);
	return new Map([...links].map((link) => [link, name(link)]));
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
	return one.size === other.size && [...one].every(([link, name]) => other.get(link) === name);
}

/** Rows with their links as they are shown: so they are searched and sorted too. One without any is the very row. */
export function withLinkNames(
	rows: readonly RegisterRow[],
	{ fields }: Pick<Definition, 'fields'>,
	nameLink: NameLink,
): readonly RegisterRow[] {
	const links = fields.filter(({ type }) => type === 'link').map(({ id }) => id);
	if (links.length === 0) return rows;
	let isNamed = false;
	const shown = rows.map((row) => {
		const { values } = row.entry;
		const named = links.flatMap((id) => {
			const value = values[id];
			const name = typeof value === 'string' ? nameLink(value) : value;
			return name === undefined || name === value ? [] : [[id, name] as const];
		});
		if (named.length === 0) return row;
		isNamed = true;
		return { ...row, entry: { ...row.entry, values: { ...values, ...Object.fromEntries(named) } } };
	});
	return isNamed ? shown : rows;
}
