import type { StoredEntry } from '~/core/entries/stored-entry.ts';

/**
 * Whether a record that was read again is as it was: what was made of it then still holds. The hash says what it
 * says, the rest how it stands on this device. One with anything beside that counts as another.
 */
export function isSameRecord(one: StoredEntry, other: StoredEntry): boolean {
	return (
		one === other ||
		(one.hash === other.hash &&
			one.updatedAt === other.updatedAt &&
			one.createdAt === other.createdAt &&
			one.exportedHash === other.exportedHash &&
			one.submission === other.submission &&
			(one.restorable === null) === (other.restorable === null) &&
			isPlain(one) &&
			isPlain(other))
	);
}

/** Nothing of it lies beside what its hash tells. */
function isPlain({ apart, older, extra }: StoredEntry): boolean {
	return !apart && !older && !extra;
}
