import type { Definition } from '~/core/definition/definition.ts';
import type { ResultRow } from '~/core/figures/results/item-source.ts';
import { type Round, roundOf, roundsIn } from '~/core/figures/results/rounds.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Pacer } from './pacer.ts';

/** The rows of a form by their rounds. */
export interface RowsByRound {
	rounds: Round[];
	/** Those that are not deleted. */
	rowsOf: (round: Round) => readonly TableRow[];
}

/** Divides rows by round; the same rows only once. Throws `Cancelled`. */
export type DivideByRound = (
	definition: Definition,
	rows: readonly TableRow[],
	pacer: Pacer,
) => Promise<RowsByRound>;

/** Remembers what it divided for as long as the rows are held. */
export function createDivideByRound(): DivideByRound {
	const known = new WeakMap<readonly TableRow[], RowsByRound>();
	return async (definition, rows, pacer) => {
		const before = known.get(rows);
		if (before) return before;
		const of = roundOf(definition);
		const byRound = new Map<string, TableRow[]>();
		for (const row of rows) {
			if (pacer.due()) await pacer.pause();
			if (row.entry.deleted) continue;
			const { key } = of(row.entry.values);
			const own = byRound.get(key);
			if (own) own.push(row);
			else byRound.set(key, [row]);
		}
		const firsts = [...byRound.values()].flatMap(([first]) => (first ? [first.entry.values] : []));
		const found: RowsByRound = {
			rounds: roundsIn(definition, firsts),
			rowsOf: ({ key }) => byRound.get(key) ?? [],
		};
		known.set(rows, found);
		return found;
	};
}

/** What results are counted from. */
export function toResultRow({ entry: { hash, values } }: TableRow): ResultRow {
	return { hash, values };
}

/** The id a round's wave is kept under. */
export const waveId = (tracker: string, round: string) => `${tracker}/${round}`;
