import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moveFolder, type Moving } from './move-folder.ts';
import { Refusal } from './refusal.ts';
import { isFree, refuseOthers } from './refuse-others.ts';

/** Where a run works until all is done. */
export interface WorkFolder {
	/** What lies between two steps. */
	scratch: string;
	/** What is to become the folder of results. */
	result: string;
	/** Puts the results in their place, whole, and clears away all else. */
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
	const discard = () => {
		try {
			putBack();
			remove(work);
		} catch {
			// What is left is put back or cleared away by the next run.
		}
	};
	refuseIfRunning(work);
	putBack();
	refuseOthers(out);
	claim(work);
	mkdirSync(scratch);
	mkdirSync(result);
	return {
		scratch,
		result,
		discard,
		publish() {
			// Somebody may have put a file there meanwhile.
			refuseOthers(out);
			if (existsSync(out)) moveFolder(out, before, moving);
			try {
				moveFolder(result, out, moving);
			} catch (error) {
				putBack();
				throw error;
			}
			discard();
		},
	};
}

/** Makes the folder this run's own; of two runs that begin at once, one is refused. */
function claim(work: string): void {
	refuseIfRunning(work);
	if (existsSync(work)) remove(work);
	try {
		// What was sealed lies open in it for a while.
		mkdirSync(work, { mode: 0o700 });
	} catch (error) {
		refuseIfRunning(work);
		throw error;
	}
	writeFileSync(join(work, 'process'), String(process.pid));
}

function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function refuseApart(out: string, before: string): Refusal {
	return new Refusal(
		`没有做成：别的程序正占着 ${out}。原有的结果一点没少；如果它不在原处，就在 ${before}，不要删。请关掉打开着结果的程序，再运行一次，会先把它放回去。`,
		`It was not done: another program holds ${out}. Earlier results are whole; where they are not in their place, they lie in ${before}: do not delete that. Close what has the results open and run again: they are put back first.`,
	);
}

function refuseIfRunning(work: string): void {
	const note = join(work, 'process');
	const id = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
	const isBeginning = id === 0 && ageOf(work) < beginning;
	if (!isBeginning && (id === 0 || id === process.pid || !isAlive(id))) return;
	throw new Refusal(
		`另一次汇总好像正在写同一个结果文件夹。请等它做完。如果它早已停了${id === 0 ? '' : `（进程 ${id}）`}，删掉 ${note}，再运行一次。`,
		`Another run seems to be writing the same results. Wait for it to end. If it ended long ago${id === 0 ? '' : ` (process ${id})`}, delete ${note} and run again.`,
	);
}

/** Milliseconds within which a run that began says which it is. */
const beginning = 2000;

/** Milliseconds since a folder was last changed; without one, it is as old as can be. */
function ageOf(folder: string): number {
	return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch {
		return false;
	}
}
