import type { Draft } from './draft.ts';

/** Whether something a device has kept is a draft as this version knows them. */
export function isDraft(kept: unknown): kept is Draft {
	if (!isRecord(kept)) return false;
	const { id, tracker, startedAt, updatedAt, ids, base, shared, rows } = kept;
	return (
		[id, tracker, startedAt, updatedAt].every((text) => typeof text === 'string') &&
		[ids, base].every((texts) => isRecord(texts) && holdsOnly(texts, isText)) &&
		isRecord(shared) &&
		isRecord(rows) &&
		holdsOnly(rows, isRecord)
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}

function holdsOnly(record: Record<string, unknown>, is: (value: unknown) => boolean): boolean {
	return Object.values(record).every(is);
}
