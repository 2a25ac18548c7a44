/**
 * The columns after a tracker's own, in their order in a file. They carry what an entry is besides
 * its answers; people leave them alone, so they have keys and no labels.
 */
export const systemColumns = [
	'_id',
	'_history',
	'_schema',
	'_deleted',
	'_created',
	'_updated',
	'_device',
	'_submission',
	'_batch',
	'_rows',
	'_hash',
] as const;

export type SystemColumn = (typeof systemColumns)[number];

/**
 * Columns that tell when, where or together with what a row was written: never written of an anonymous
 * tracker, and never kept of one where a file of 0.1.0 brings them.
 */
const tracingColumns: ReadonlySet<string> = new Set<SystemColumn>([
	'_created',
	'_updated',
	'_device',
	'_submission',
	'_batch',
]);

export function isTracingColumn(key: string): boolean {
	return tracingColumns.has(key);
}

const names: ReadonlySet<string> = new Set(systemColumns);

export function isSystemColumn(key: string): key is SystemColumn {
	return names.has(key);
}
