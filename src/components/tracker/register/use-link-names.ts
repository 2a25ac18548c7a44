import { createContext } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '~/core/fields/link-value.ts';
import { linkChoices } from '../../fields/link-source.ts';
import type { RegisterRow } from './register-row.ts';

/** A link as it is shown: of a record on this device that was cleared or deleted by what is left of it. */
export type NameLink = (link: string) => string;

const asItIs: NameLink = (link) => link;

/** How links are shown below; nothing stored changes. */
export const NameLinkContext = createContext<NameLink>(asItIs);

/** Reads what the links of a register, and of what belongs to it, lead to; again whenever its records change. */
export function useLinkNames(
	definition: Definition,
	/** What belongs to it. */
	below: readonly Definition[],
	entries: readonly Entry[],
	locale: string,
): NameLink {
	const [nameLink, setNameLink] = useState<NameLink>(() => asItIs);
	const linked = useMemo(() => trackersLinked(definition, entries), [definition, entries]);
	const to = below.flatMap(({ fields }) =>
		fields.flatMap((field) => (field.type === 'link' ? field.to : [])),
	);
	// A line says whose it is, which stands above it.
	const asked = [...new Set([...linked, ...to.filter((id) => id !== definition.id)])].join(' ');
	useEffect(() => {
		if (asked === '' || entries.length === 0) return;
		let left = false;
		linkChoices(asked.split(' '), locale, true).then(
			(choices) => {
				const names = new Map(choices.map(({ key, label }) => [key, label || '—']));
				if (!left) setNameLink(() => (names.size === 0 ? asItIs : createNameLink(names)));
			},
			// Where they cannot be read, links stay as they are.
			() => {},
		);
		return () => {
			left = true;
		};
	}, [asked, entries, locale]);
	return nameLink;
}

/** Of a large register the others are not read for nothing: those some record of it leads to. */
function trackersLinked({ fields }: Definition, entries: readonly Entry[]): string[] {
	const links = fields.filter(({ type }) => type === 'link');
	const found = new Set<string>();
	for (const { values } of entries)
		for (const field of links) {
			const key = keyOfLink(values[field.id]);
			if (key !== null) found.add(trackerOfKey(key));
		}
	return [...found].sort();
}

function createNameLink(names: ReadonlyMap<string, string>): NameLink {
	return (link) => {
		const key = keyOfLink(link);
		const name = key === null ? undefined : names.get(key);
		return key === null || name === undefined || name === labelOfLink(link)
			? link
			: makeLink(key, name);
	};
}

/** Rows with their links as they are shown: so they are searched and sorted too. One without any is the very row. */
export function withLinkNames(
	rows: readonly RegisterRow[],
	{ fields }: Pick<Definition, 'fields'>,
	nameLink: NameLink,
): readonly RegisterRow[] {
	const links = fields.filter(({ type }) => type === 'link').map(({ id }) => id);
	if (nameLink === asItIs || links.length === 0) return rows;
	return rows.map((row) => {
		const { values } = row.entry;
		const named = links.flatMap((id) => {
			const value = values[id];
			const name = typeof value === 'string' ? nameLink(value) : value;
			return name === undefined || name === value ? [] : [[id, name] as const];
		});
		if (named.length === 0) return row;
		return { ...row, entry: { ...row.entry, values: { ...values, ...Object.fromEntries(named) } } };
	});
}
