import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { type Register, show } from '../entries/merge.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import { wasCleared } from './was-cleared.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { labelOfRecord } from '../links/record-label.ts';

/** A link as it is shown: of a record that was cleared or deleted by what is left of it. */
export type NameLink = (link: string) => string;

interface Records {
	register(key: string): Register | null;
}

/**
 * Entries as they are shown: a link whose words went when its record was cleared says what the record it leads to
 * still is, such as its number, and nobody reads a raw key. So does one that kept the name of a record that is gone or
 * was cleared, of which no name is told any more. Nothing stored changes.
 */
export function createLinkNames(
	definitions: readonly Definition[],
	records: Records,
): (entry: Entry) => Entry {
	const nameLink = createNameLink(definitions, records);
	return (entry) => {
		const named: Values = {};
		const { fields = [] } = definitions.find((one) => one.id === entry.tracker) ?? {};
		for (const { id, type } of fields) {
			const value = type === 'link' ? entry.values[id] : null;
			const link = typeof value === 'string' ? nameLink(value) : null;
			if (link !== null && link !== value) named[id] = link;
		}
		return Object.keys(named).length === 0
			? entry
			: { ...entry, values: { ...entry.values, ...named } };
	};
}

/** The same of a link alone; one with the words it is to have, and whatever is no link, is as it was. */
export function createNameLink(definitions: readonly Definition[], records: Records): NameLink {
	const definitionOf = (id: string) => definitions.find((one) => one.id === id);
	/** What a link to a record says; `label`: its words, where it has some. */
	const nameOf = (key: string, label: string | null): string => {
		const of = definitionOf(trackerOfKey(key));
		const register = of && !of.anonymous ? records.register(key) : null;
		const entry = register ? show(register) : null;
		if (!of || !entry) return label ?? '';
		if (entry.deleted) return '';
		// What is never cleared keeps its words: of thousands of links nearly all.
		if (label !== null && !of.kept?.keeps) return label;
		const upgraded = upgradeEntry(entry, of);
		return label !== null && !wasCleared(upgraded, of) ? label : labelOfRecord(upgraded.values, of);
	};
	return (link) => {
		const key = keyOfLink(link);
		if (key === null) return link;
		const label = labelOfLink(link);
		const name = nameOf(key, label) || '—';
		return name === label ? link : makeLink(key, name);
	};
}
