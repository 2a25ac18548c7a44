import type { Entry } from './entry.ts';
import type { Value, Values } from '../fields/value.ts';
import { isRecord } from './is-record.ts';
import type { StoredEntry } from './stored-entry.ts';

/** Whether something is a revision as this version knows them. What it says is another matter. */
export function isEntry(given: unknown): given is Entry {
	if (!isRecord(given)) return false;
	const { tracker, id, version, history, hash, createdAt, updatedAt, deleted } = given;
	return (
		[tracker, id, hash, createdAt, updatedAt].every((text) => typeof text === 'string') &&
		typeof version === 'number' &&
		typeof deleted === 'boolean' &&
		isListOfTexts(history) &&
		[given['device'], given['submission']].every(isTextOrNull) &&
		isValues(given['values']) &&
		(given['extra'] === undefined ||
			(isRecord(given['extra']) && isListOfTexts(Object.values(given['extra']))))
	);
}

/** Whether something is an entry a person wrote, with what only their device knows of it. */
export function isStoredEntry(given: unknown): given is StoredEntry {
	if (!isEntry(given) || !('exportedHash' in given && 'restorable' in given)) return false;
	const { exportedHash, restorable } = given;
	const apart = 'apart' in given ? given.apart : [];
	const older = 'older' in given ? given.older : [];
	return (
		isTextOrNull(exportedHash) &&
		(restorable === null || isValues(restorable)) &&
		Array.isArray(apart) &&
		apart.every(
			(head) => isEntry(head) && head.tracker === given.tracker && head.id === given.id,
		) &&
		isListOfTexts(older)
	);
}

function isValues(given: unknown): given is Values {
	return isRecord(given) && Object.values(given).every((value) => value === null || isValue(value));
}

function isValue(given: unknown): given is Value {
	if (typeof given === 'string' || typeof given === 'number') return true;
	if (!isRecord(given)) return isListOfTexts(given);
	return typeof given['status'] === 'string' && isTextOrNull(given['note']);
}

function isListOfTexts(given: unknown): given is string[] {
	return Array.isArray(given) && given.every((text) => typeof text === 'string');
}

function isTextOrNull(given: unknown): given is string | null {
	return given === null || typeof given === 'string';
}
