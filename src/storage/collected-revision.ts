import type { StorageFailure } from './failure.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';
import { watch } from './watch.ts';

/**
 * Rises with every change to the collected data. A plan is made against one revision and refused
 * against any other.
 */
export async function readRevision(db: Database): Promise<number> {
	const revision = await readSetting(db, 'collected_revision');
	return typeof revision === 'number' ? revision : 0;
}

/** Follows the revision through all tabs. */
export function watchRevision(
	db: Database,
	onChange: (revision: number) => void,
	onFailure?: (failure: StorageFailure) => void,
): () => void {
	return watch(() => readRevision(db), onChange, onFailure);
}

/** The next revision, within the transaction that changes the data. */
export async function raiseRevision(db: Database): Promise<number> {
	const next = (await readRevision(db)) + 1;
	await writeSetting(db, 'collected_revision', next);
	return next;
}
