import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLive, nameOf, noteIn, type RunNote, thisRun } from './run-note.ts';
import { Refusal } from './refusal.ts';

/** How often two runs that met while they began step back and try again. */
const mostTries = 5;

/**
 * Makes a working folder this run's own, whatever was left in it. Of two runs at once at most one gets in: each leaves a
 * note of its own before it looks for those of others. Gives what ends the claim, with all but `keep` where that is there.
 */
export function claimFolder(work: string, keep: string): { release: () => void } {
	for (let tries = 1; ; tries++) {
		const note = { ...thisRun(), token: randomBytes(6).toString('hex') };
		const met = tryOnce(work, note);
		if (met === null) {
			clear(work, [keep, nameOf(note)]);
			return { release: () => release(work, nameOf(note), keep) };
		}
		if (met !== 'again' && !met.isNew) throw refuseRunning(work, met.note);
		if (tries === mostTries) throw refuseRunning(work, met === 'again' ? null : met.note);
		// Nothing else may happen meanwhile; the other one waits for another while.
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + randomBytes(1).readUInt8());
	}
}

/** `null`: it is ours. `again`: it was cleared away by a run that ended. `isNew`: the other one came while we did. */
function tryOnce(work: string, own: RunNote) {
	try {
		// What was sealed lies open in it for a while.
		mkdirSync(work, { mode: 0o700 });
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
	const running = othersIn(work, own)[0];
	if (running) return { note: running, isNew: false };
	try {
		writeFileSync(join(work, nameOf(own)), '', { flag: 'wx' });
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return 'again' as const;
		throw error;
	}
	const met = othersIn(work, own)[0];
	if (!met) return null;
	rmSync(join(work, nameOf(own)), { force: true });
	return { note: met, isNew: true };
}

/** Notes of other runs that may still be at work. */
function othersIn(work: string, own: RunNote): RunNote[] {
	return namesIn(work).flatMap((name) => {
		const note = noteIn(work, name);
		if (!note || note.token === own.token) return [];
		const age = Date.now() - (statSync(join(work, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
		return isLive(note, own, age) ? [note] : [];
	});
}

/** The note goes last: until then no other run comes in. Without it the folder is no longer ours. */
function release(work: string, note: string, keep: string): void {
	if (!namesIn(work).includes(note)) return;
	clear(work, [keep, note]);
	rmSync(join(work, note), { force: true });
	// Not where earlier results lie in it, or another run came in at this moment.
	if (namesIn(work).length === 0) rmdirSync(work);
}

function clear(work: string, keeps: readonly string[]): void {
	for (const name of namesIn(work).filter((one) => !keeps.includes(one)))
		rmSync(join(work, name), { recursive: true, force: true, maxRetries: 3 });
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}

function refuseRunning(work: string, note: RunNote | null): Refusal {
	const path = note ? join(work, nameOf(note)) : work;
	const [zh, en] = note
		? [`（电脑 ${note.host}，进程 ${note.id}）`, ` (computer ${note.host}, process ${note.id})`]
		: ['', ''];
	return new Refusal(
		`另一次汇总好像正在写同一个结果文件夹。请等它做完。如果它早已停了${zh}，删掉 ${path}，再运行一次。`,
		`Another run seems to be writing the same results. Wait for it to end. If it ended long ago${en}, delete ${path} and run again.`,
	);
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
