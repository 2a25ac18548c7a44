import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { Company } from '~/core/organization/company.ts';
import { correctedLines } from '~/core/links/corrected-lines.ts';
import { inSlices } from '~/device/in-slices.ts';
import { isSameRecord } from './is-same-record.ts';
import { recordClocks } from './record-clocks.ts';
import type { Child, RegisterRow } from './register-row.ts';
import { valuesToday } from './values-today.ts';

/** What rows are made with besides the records. */
interface Basis {
	company: Company;
	now: Date;
}

/** A row, and what it was made of. */
interface Made extends Basis {
	row: RegisterRow;
	entry: StoredEntry;
	/** When it was created, in milliseconds; 0: nobody can say. */
	at: number;
}

/** Makes the rows of a register, and knows those it made. */
export interface RowBuilder {
	/**
	 * The records alone, in the same order, for a table that is not to wait for what belongs to them: without their
	 * clocks and values by date. `null`: it was given up.
	 */
	begin(
		entries: readonly StoredEntry[],
		hasEnded: () => boolean,
	): Promise<readonly RegisterRow[] | null>;
	/**
	 * The records with what belongs to them, in order of creation; in slices. What was made of the same record with
	 * the same lines at the same moment before is not made again: where that is all, the very array of before.
	 * `null`: it was given up.
	 */
	build(
		entries: readonly StoredEntry[],
		children: ReadonlyMap<string, readonly Child[]>,
		of: Basis,
		hasEnded: () => boolean,
	): Promise<readonly RegisterRow[] | null>;
}

/** One that has made none yet. */
export function createRowBuilder(definition: Definition): RowBuilder {
	let known: ReadonlyMap<string, Made> = new Map();
	let rows: readonly RegisterRow[] | null = null;
	return {
		async begin(entries, hasEnded) {
			const made: Pick<Made, 'row' | 'at'>[] = [];
			const begin = (entry: StoredEntry) =>
				made.push(rowOf(entry, { entry, children: nothing, clocks: [] }));
			return (await inSlices(entries, begin, hasEnded)) ? inOrder(made) : null;
		},
		async build(entries, children, of, hasEnded) {
			const made = new Map<string, Made>();
			const putRight = correctedLines(entries, definition);
			const done = await inSlices(
				entries,
				(entry) => {
					const key = `${definition.id}/${entry.id}`;
					const own = children.get(key) ?? nothing;
					const before = known.get(entry.id);
					const corrected = putRight.has(key);
					const holds =
						before && isMadeOf(before, entry, own, of) && before.row.corrected === corrected;
					made.set(entry.id, holds ? before : makeRow(definition, entry, own, of, corrected));
				},
				hasEnded,
			);
			if (!done) return null;
			known = made;
			const ordered = inOrder([...made.values()]);
			const isSame =
				ordered.length === rows?.length && ordered.every((row, place) => row === rows?.[place]);
			if (!isSame) rows = ordered;
			return rows;
		},
	};
}

const nothing: readonly Child[] = [];

function isMadeOf(made: Made, entry: StoredEntry, own: readonly Child[], of: Basis): boolean {
	const { row } = made;
	const isSame = isSameRecord(made.entry, entry) && row.children === own;
	return isSame && made.company === of.company && made.now === of.now;
}

function makeRow(
	definition: Definition,
	entry: StoredEntry,
	children: readonly Child[],
	of: Basis,
	corrected: boolean,
): Made {
	const clocks = clocksOf(definition, entry, children, of);
	const shown = asToday(definition, entry, children, of);
	return { ...rowOf(entry, { entry: shown, children, clocks, corrected }), entry, ...of };
}

type Said = Pick<RegisterRow, 'entry' | 'children' | 'clocks' | 'corrected'>;

function rowOf(entry: StoredEntry, said: Said) {
	const row = { key: entry.id, conflict: (entry.apart?.length ?? 0) > 0, ...said };
	return { row, at: Date.parse(entry.createdAt) || 0 };
}

/** By creation; those of one moment by their ids. */
function inOrder(made: Pick<Made, 'row' | 'at'>[]): RegisterRow[] {
	return made.sort((a, b) => a.at - b.at || (a.row.key < b.row.key ? -1 : 1)).map(({ row }) => row);
}

/** The clocks of one record; a deleted one has none. */
export function clocksOf(
	definition: Definition,
	entry: StoredEntry,
	children: readonly Child[],
	{ company, now }: Basis,
) {
	if (entry.deleted || definition.clocks.length === 0) return [];
	const { values } = upgradeEntry(entry, definition);
	const today = valuesToday(definition, values, children, { company, now });
	return recordClocks(definition, today, children, company, now);
}

/** A record as its table shows and filters it: with the values of today. */
function asToday(
	definition: Definition,
	entry: StoredEntry,
	children: readonly Child[],
	of: Basis,
): StoredEntry {
	if (!definition.versions || children.length === 0) return entry;
	const { values } = upgradeEntry(entry, definition);
	return { ...entry, values: valuesToday(definition, values, children, of) };
}
