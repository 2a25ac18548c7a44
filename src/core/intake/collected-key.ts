import { registerKey } from '../entries/merge.ts';
import type { DecodedRow } from '../imports/decoded-row.ts';
import type { AsideRow } from '../imports/plan.ts';

/**
 * The register key that a row set aside of another program's export bears, which names its answer there; `null` for any
 * other row. One of ours tells its hash besides: what is damaged of it is not its record.
 */
export function collectedKeyOf(row: Pick<AsideRow, 'tracker' | 'schema' | 'cells'>): string | null {
	const id = (row.cells['_id'] ?? '').trim();
	if (row.tracker === null || row.schema === null || id === '') return null;
	const hash = (row.cells['_hash'] ?? '').trim();
	return hash === '' ? registerKey({ tracker: row.tracker, id }) : null;
}

/** The register key of a row that may be one set aside, come again from that program; `null`: it is no such row. */
export function comesAgainAs(row: DecodedRow): string | null {
	if (row.kind === 'aside') return collectedKeyOf(row);
	return row.kind === 'intact' && row.unchecked ? registerKey(row.entry) : null;
}
