import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, registerKey, type Register } from '~/core/entries/merge.ts';
import { type CommitOptions, commitImport } from './commit-import.ts';
import { readRegistersByKey } from './collected.ts';
import { readRevision } from './collected-revision.ts';
import type { UndoPart } from './records.ts';
import type { Database } from './tables.ts';

export type ResolveResult =
	| {
			kind: 'resolved';
			id: number;
			revision: number;
			register: Register;
			/** As `CommitResult` tells it. */
			passing?: UndoPart[];
	  }
	/** Nothing written: there is a revision the entry does not replace, or none any more. */
	| { kind: 'stale'; register: Register | null };

/**
 * Writes a revision that replaces all that is collected of its id (`reviseEntry` over all heads): a
 * conflict resolved, a record corrected or deleted. A step of the log, undone like an import; with `wordsGo` what was said before
 * is gone for good, from earlier steps too, and it is not undone. `at`: local ISO moment.
 */
export async function resolveConflict(
	db: Database,
	entry: Entry,
	at: string,
	options: Pick<CommitOptions, 'anonymous' | 'passing'> & { wordsGo?: boolean } = {},
): Promise<ResolveResult> {
	const key = registerKey(entry);
	const [revision, stored] = await db.transaction('r', db.packs, db.settings, () =>
		Promise.all([readRevision(db), readRegistersByKey(db, [key])]),
	);
	const current = stored.get(key) ?? null;
	if (!current?.heads.every(({ hash }) => entry.history.includes(hash))) {
		return { kind: 'stale', register: current };
	}
	const { register } = addRevision(current, entry);
	const registers = new Map([[key, register]]);
	const { wordsGo = false, ...rules } = options;
	const kind = wordsGo ? ('deletion' as const) : ('resolution' as const);
	const change = { kind, at, files: [], registers, aside: [], retried: [] };
	const result = await commitImport(db, change, { ...rules, revision });
	if (result.kind === 'committed') return { ...result, kind: 'resolved', register };
	// Another tab was faster: look again at what is there now.
	return resolveConflict(db, entry, at, options);
}
