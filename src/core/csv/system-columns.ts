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
	'_hash',
] as const;

export type SystemColumn = (typeof systemColumns)[number];

const names: ReadonlySet<string> = new Set(systemColumns);

export function isSystemColumn(key: string): key is SystemColumn {
	return names.has(key);
}
