import './without-broadcast.ts';
import { liveQuery } from 'dexie';
import { type StorageFailure, toStorageFailure } from './failure.ts';

/**
 * Calls `onChange` with the query's answer, now and after every change to what it read, in this tab
 * or another. Returns what ends it. A connection closed for a newer Goutong ends it too, without a
 * word: `onLost` of `openDatabase` tells.
 */
export function watch<T>(
	query: () => Promise<T>,
	onChange: (answer: T) => void,
	onFailure: (failure: StorageFailure) => void = () => {},
): () => void {
	const subscription = liveQuery(query).subscribe({
		next: onChange,
		error: (error: unknown) => onFailure(toStorageFailure(error)),
	});
	return () => subscription.unsubscribe();
}
