import { type Register, show } from '~/core/entries/merge.ts';
import type { CollectedChange } from '~/core/imports/plan.ts';
import { raiseRevision, readRevision } from './collected-revision.ts';
import { loggedFiles } from '~/core/imports/logged-files.ts';
import { putAside } from './put-aside.ts';
import { putRegisters } from './put-registers.ts';
import type { UndoPart } from './records.ts';
import type { Database } from './tables.ts';
import { forgetOldUndo, forgetWithdrawn } from './undo-log.ts';

export type CommitResult =
	/** On disk, whole. */
	| {
			kind: 'committed';
			id: number;
			revision: number;
			/** What takes the part of the `passing` trackers back: it is nowhere else. */
			passing?: UndoPart[];
	  }
	/** Nothing written: the collected data changed since the plan was made. Plan again. */
	| { kind: 'stale' }
	/** Nothing written: it was stopped in time. */
	| { kind: 'aborted' };

export interface CommitOptions {
	/**
	 * The revision (`readRevision`) the change was planned against. `null`: whatever is stored; no
	 * data is lost then either, but the counts a person was shown may be others.
	 */
	revision: number | null;
	/** Told how far it is, 0 to 1; 1 only when it is on disk. */
	onProgress?: (done: number) => void;
	signal?: AbortSignal;
	/** Trackers whose answers bear no name: of what they said before, nothing is kept. */
	anonymous?: ReadonlySet<string>;
	/** Those of them of which nothing is written that could take the step back. */
	passing?: ReadonlySet<string>;
}

/**
 * Carries a change of the collected data out, whole or not at all, and keeps what takes it back.
 * Registers are merged with what is stored: nothing collected is ever overwritten.
 */
export async function commitImport(
	db: Database,
	change: CollectedChange,
	options: CommitOptions,
): Promise<CommitResult> {
	const { revision, onProgress, signal, anonymous = noTrackers, passing = noTrackers } = options;
	const { registers, removed = [] } = change;
	const steps = Math.max(1, registers.size + removed.length + change.aside.length);
	let done = 0;
	const advance = (rows: number) => {
		if (signal?.aborted) throw new Stopped();
		done += rows;
		onProgress?.(Math.min(0.99, done / steps));
	};
	try {
		const tables = [db.packs, db.imports, db.undo, db.aside, db.settings];
		const result = await db.transaction('rw', tables, async (): Promise<CommitResult> => {
			if (signal?.aborted) throw new Stopped();
			if (revision !== null && (await readRevision(db)) !== revision) return { kind: 'stale' };
			const id = await startLog(db, change, anonymous, passing);
			const deletionsStay = change.kind === 'import' || change.kind === 'deletion';
			const wordsGo = change.kind === 'deletion';
			const put = { registers, removed, anonymous, passing, deletionsStay, wordsGo };
			const { added, changed, withdrawn, ...held } = await putRegisters(db, id, put, advance);
			const rows = await putAside(db, id, change, anonymous, advance);
			await forgetWithdrawn(db, withdrawn, { waiting: change.kind === 'deletion' });
			await forgetOldUndo(db, id);
			const stripped = wordsGo ? countStanding(registers.values()) : 0;
			const counts = {
				...{ added, changed },
				...(withdrawn.size > 0 && { withdrawn: withdrawn.size }),
				...(stripped > 0 && { stripped }),
			};
			await db.imports.update(id, { ...counts, ...rows });
			const committed = { kind: 'committed', id, revision: await raiseRevision(db) } as const;
			return held.passing.length > 0 ? { ...committed, passing: held.passing } : committed;
		});
		if (result.kind === 'committed') onProgress?.(1);
		return result;
	} catch (error) {
		if (error instanceof Stopped) return { kind: 'aborted' };
		throw error;
	}
}

/** How many of them are not deleted. */
function countStanding(registers: Iterable<Register>): number {
	return [...registers].filter((one) => !show(one).deleted).length;
}

/** Thrown inside the transaction, so that it rolls back. */
class Stopped extends Error {}

const noTrackers: ReadonlySet<string> = new Set();

function startLog(
	db: Database,
	{ kind, at, files, registers, removed = [] }: CollectedChange,
	anonymous: ReadonlySet<string>,
	passing: ReadonlySet<string>,
): Promise<number> {
	const counts = { added: 0, changed: 0, aside: 0, retried: 0 };
	const keys = [...registers.keys(), ...removed];
	const trackers = [...new Set(keys.map((key) => key.slice(0, key.indexOf('/'))))].sort();
	const nameless = trackers.some((tracker) => anonymous.has(tracker));
	const ofThem = { trackers, passing: trackers.filter((tracker) => passing.has(tracker)) };
	return db.imports.add({
		kind,
		at,
		files: loggedFiles(files, anonymous, nameless),
		...counts,
		undone: false,
		...(nameless && ofThem),
	});
}
