import type { Definition } from '~/core/definition/definition.ts';
import { show } from '~/core/entries/merge.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { CollectedCache } from './collected-cache.ts';

/**
 * Entries as they are shown: a link whose words went when its record was cleared says what the record it leads to
 * still is, such as its number, and nobody reads a raw key. Nothing stored changes.
 */
export function createLinkNames(
	definitions: readonly Definition[],
	cache: Pick<CollectedCache, 'register'>,
): (entry: Entry) => Entry {
	const definitionOf = (id: string) => definitions.find((one) => one.id === id);
	const nameOf = (key: string): string => {
		const of = definitionOf(trackerOfKey(key));
		const register = of && !of.anonymous ? cache.register(key) : null;
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
