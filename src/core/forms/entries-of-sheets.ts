import type { Definition } from '../definition/definition.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import type { Counted } from './give-number.ts';
import { submit } from './submit.ts';
import type { Bundle, TypedSheet } from './typed-sheet.ts';

/**
 * The records of sheets. Where a tracker is not anonymous each says in a column of its own which sheet of
 * which bundle it was (`column`, its name); where it is, nothing tells. `counted`: what numbers are counted over.
 */
export function entriesOfSheets(
	sheets: readonly TypedSheet[],
	{ name }: Bundle,
	definition: Definition,
	column: string,
	now: Date,
	counted: readonly Counted[] = [],
): StoredEntry[] {
	const known = [...counted];
	return sheets.flatMap(({ answers, number }) => {
		const result = submit({
			draft: answers,
			definition,
			find: () => undefined,
			device: null,
			now,
			counted: known,
		});
		if (result.kind !== 'saved') return [];
		known.push(...result.entries);
		if (definition.anonymous) return result.entries;
		const note = [name, number].filter((part) => part !== '').join(' ');
		return result.entries.map((entry) => ({ ...entry, extra: { ...entry.extra, [column]: note } }));
	});
}
