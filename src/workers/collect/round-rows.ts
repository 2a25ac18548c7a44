import type { Definition } from '~/core/definition/definition.ts';
import type { ResultRow } from '~/core/figures/results/item-result.ts';
import { type Round, roundOf } from '~/core/figures/results/rounds.ts';
import type { TableRow } from '~/core/tables/table-row.ts';

/** The rows of one round of a form. */
export function rowsOfRound(
	definition: Definition,
	rows: readonly TableRow[],
	{ key }: Round,
): TableRow[] {
	const of = roundOf(definition);
	return rows.filter(({ entry }) => of(entry.values).key === key);
}

/** What results are counted from. */
export function toResultRow({ entry: { hash, values } }: TableRow): ResultRow {
	return { hash, values };
}

/** The id a round's wave is kept under. */
export const waveId = (tracker: string, round: string) => `${tracker}/${round}`;
