import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { untraced } from '../entries/untraced.ts';
import { anonymousTable } from './anonymous-table.ts';
import { fewestOf } from './fewest.ts';
import { byWave, peopleIn } from './people-in.ts';
import type { TableRow } from './table-row.ts';

/**
 * The rows of an anonymous tracker as its table may show them: of every period that enough people
 * answered, all of them, in the order of their random ids, which tells nothing. A row is what somebody
 * thinks: not who they are (`fieldsApart`), nothing they wrote (`anonymousTable`), no id, nothing of a file.
 */
export function anonymousRows(rows: readonly TableRow[], definition: Definition): TableRow[] {
	const { scores } = fewestOf(definition);
	const entries = rows.map(({ entry }) => entry).filter(({ deleted }) => !deleted);
	const shown = new Set(
		anonymousTable(definition).fields.flatMap(({ id, formerly }) => [id, ...formerly]),
	);
	const open = [...byWave(entries, definition).values()].flatMap((wave) => {
		if (peopleIn(wave, definition) < scores) return [];
		return wave.map((entry) => ({ id: entry.id, entry: showOnly(entry, shown) }));
	});
	return open
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(({ entry }) => ({ key: '', entry, conflict: false }));
}

function showOnly(entry: Entry, shown: ReadonlySet<string>): Entry {
	const { extra: _, ...own } = entry;
	const answers = Object.entries(entry.values).filter(([id]) => shown.has(id));
	return {
		...own,
		...untraced,
		id: '',
		hash: '',
		history: [],
		values: Object.fromEntries(answers),
	};
}
