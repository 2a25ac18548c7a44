import type { Roster } from './read-roster.ts';

/** A list as a device has kept it; `null` where it holds none, or none that can be read. */
export function parseRoster(kept: string | null): Roster | null {
	try {
		const read: unknown = JSON.parse(kept ?? 'null');
		return isRoster(read) ? read : null;
	} catch {
		return null;
	}
}

function isRoster(read: unknown): read is Roster {
	if (!isObject(read) || typeof read['on'] !== 'string' || !isObject(read['people'])) return false;
	const { people, numbers } = read;
	if (!Object.values(people).every((count) => typeof count === 'number')) return false;
	return numbers === null || (isObject(numbers) && Object.values(numbers).every(Array.isArray));
}

function isObject(read: unknown): read is Record<string, unknown> {
	return typeof read === 'object' && read !== null && !Array.isArray(read);
}
