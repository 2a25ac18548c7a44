import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { type Register, show } from '../entries/merge.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import { wasCleared } from './was-cleared.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { labelOfRecord } from '../links/record-label.ts';

/**
 * Entries as they are shown: a link whose words went when its record was cleared says what the record it leads to
 * still is, such as its number, and nobody reads a raw key. So does one that kept the name of a record that is gone or
 * was cleared, of which no name is told any more. Nothing stored changes.
 */
export function createLinkNames(
	definitions: readonly Definition[],
	records: { register(key: string): Register | null },
): (entry: Entry) => Entry {
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
	return (entry) => {
		const named: Values = {};
		for (const { id, type } of definitionOf(entry.tracker)?.fields ?? []) {
			const value = type === 'link' ? entry.values[id] : null;
			const key = keyOfLink(value);
			if (key === null) continue;
			const label = labelOfLink(value);
			const name = nameOf(key, label) || '—';
			if (name !== label) named[id] = makeLink(key, name);
		}
		return Object.keys(named).length === 0
			? entry
			: { ...entry, values: { ...entry.values, ...named } };
	};
}
