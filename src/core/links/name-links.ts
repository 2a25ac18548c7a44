import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { type Register, show } from '../entries/merge.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { labelOfRecord } from './record-label.ts';

/**
 * Entries as they are shown: a link whose words went when its record was cleared says what the record it leads to
 * still is, such as its number, and nobody reads a raw key. Nothing stored changes.
 */
export function createLinkNames(
	definitions: readonly Definition[],
	records: { register(key: string): Register | null },
): (entry: Entry) => Entry {
	const definitionOf = (id: string) => definitions.find((one) => one.id === id);
	const nameOf = (key: string): string => {
		const of = definitionOf(trackerOfKey(key));
		const register = of && !of.anonymous ? records.register(key) : null;
		const entry = register ? show(register) : null;
		if (!of || !entry || entry.deleted) return '';
		return labelOfRecord(upgradeEntry(entry, of).values, of);
	};
	return (entry) => {
		const named: Values = {};
		for (const { id, type } of definitionOf(entry.tracker)?.fields ?? []) {
			const value = type === 'link' ? entry.values[id] : null;
			const key = keyOfLink(value);
			if (key !== null && labelOfLink(value) === null)
				named[id] = makeLink(key, nameOf(key) || '—');
		}
		return Object.keys(named).length === 0
			? entry
			: { ...entry, values: { ...entry.values, ...named } };
	};
}
