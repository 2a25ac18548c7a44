import { isRecord } from '../entries/is-record.ts';
import type { Draft } from './draft.ts';

/** Whether something a device has kept is a draft as this version knows them. */
export function isDraft(kept: unknown): kept is Draft {
	if (!isRecord(kept)) return false;
	const { id, tracker, startedAt, updatedAt, ids, base, shared, rows, notPersonal = [] } = kept;
	return (
		[id, tracker, startedAt, updatedAt].every(isText) &&
		[ids, base].every((texts) => isRecord(texts) && Object.values(texts).every(isText)) &&
		Array.isArray(notPersonal) &&
		notPersonal.every(isText) &&
		isRecord(shared) &&
		isRecord(rows) &&
		Object.values(rows).every(isRecord)
	);
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}
