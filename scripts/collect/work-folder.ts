import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { claimFolder } from './claim-folder.ts';
import { moveFolder, type Moving } from './move-folder.ts';
import { Refusal } from './refusal.ts';
import { isFree, refuseOthers } from './refuse-others.ts';

/** Where a run works until all is done. */
export interface WorkFolder {
	/** What lies between two steps. */
	scratch: string;
	/** What is to become the folder of results. */
	result: string;
	/** Puts the results in their place, whole, and clears away all else. Who may open the folder stays as it was. */
	publish(): void;
	/** Clears all away, as if nothing had been begun. Never throws: what cannot be cleared now is by the next run. */
	discard(): void;
}

/**
 * Begins work beside the folder that shall hold the results. Whatever happens before `publish`, that folder is as it was;
 * what a run left that was cut off is cleared away by the next.
 */
export function openWorkFolder(out: string, moving: Moving = {}): WorkFolder {
	const work = join(dirname(out), `.${basename(out)}.collecting`);
	const before = join(work, 'before');
	const [scratch, result] = [join(work, 'scratch'), join(work, 'result')];
	/** Cut off between the two steps of `publish`, what was there before goes back. */
	const putBack = () => {
		if (!existsSync(before) || !isFree(out)) return;
		try {
			remove(out);
			moveFolder(before, out, moving);
		} catch {
			throw refuseApart(out, before);
		}
	};
	const { release } = claimFolder(work, basename(before));
	const discard = () => {
		try {
			putBack();
			remove(before);
		} catch {
			// What is left is put back or cleared away by the next run.
		}
		try {
			release();
		} catch {
			// The same.
		}
	};
	try {
		putBack();
		refuseOthers(out);
		remove(before);
		for (const folder of [scratch, result]) mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		release();
		throw error;
	}
	return {
		scratch,
		result,
		discard,
		publish() {
			// Somebody may have put a file there meanwhile.
			refuseOthers(out);
			const was = statSync(out, { throwIfNoEntry: false });
			try {
				if (was) moveFolder(out, before, moving);
				moveFolder(result, out, moving);
			} catch (error) {
				putBack();
				throw refuseHeld(out, error);
			}
			// Only now: until then nobody else looks in.
			if (was) openTo(out, was);
			discard();
		},
	};
}

/** Lets those into a folder whom another one let in; nobody where the disk keeps no such thing. */
function openTo(folder: string, { mode, gid }: { mode: number; gid: number }): void {
	try {
		const { uid, gid: own } = statSync(folder);
		if (own !== gid) chownSync(folder, uid, gid);
		chmodSync(folder, mode & 0o7777);
	} catch {
		// It stays closed to all but whoever ran this.
	}
}

function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Windows moves no folder of which a file is open; whatever else went wrong is said as it is. */
function refuseHeld(out: string, error: unknown): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (!(error instanceof Error) || !['EPERM', 'EBUSY', 'EACCES'].includes(code)) return error;
	return new Refusal(
		`没有做成，原有的结果没有动：别的程序正占着 ${out}。请关掉打开着结果的程序（Excel、WPS、DuckDB、文件夹的预览），再运行一次。电脑说：${error.message}`,
		`It was not done; earlier results are untouched: another program holds ${out}. Close what has the results open (Excel, WPS, DuckDB, a preview of the folder) and run again. The computer said: ${error.message}`,
	);
}

function refuseApart(out: string, before: string): Refusal {
	return new Refusal(
		`没有做成：别的程序正占着 ${out}。原有的结果一点没少；如果它不在原处，就在 ${before}，不要删。请关掉打开着结果的程序，再运行一次，会先把它放回去。`,
		`It was not done: another program holds ${out}. Earlier results are whole; where they are not in their place, they lie in ${before}: do not delete that. Close what has the results open and run again: they are put back first.`,
	);
}
