import type { CollectedChange } from '../../../src/core/imports/plan.ts';
import { readRevision } from '../../../src/storage/collected-revision.ts';
import { commitImport, type CommitOptions } from '../../../src/storage/commit-import.ts';
import type { Database } from '../../../src/storage/tables.ts';

/** Carries a change out as a step of its own. */
export async function commit(
	db: Database,
	of: CollectedChange,
	options: Partial<CommitOptions> = {},
) {
	return commitImport(db, of, { revision: await readRevision(db), ...options });
}
