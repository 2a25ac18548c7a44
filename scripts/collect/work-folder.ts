import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reportName, isReport } from './report.ts';
import { Refusal } from './refusal.ts';

/** Where a run works until all is done. */
export interface WorkFolder {
	/** What lies between two steps. */
	scratch: string;
	/** What is to become the folder of results. */
	result: string;
	/** Puts the results in their place, whole, and clears away all else. */
	publish(): void;
	/** Clears all away: as if nothing had been begun. */
	discard(): void;
}

/**
 * Begins work beside the folder that shall hold the results. Whatever happens before `publish`, that folder is as it was;
 * what a run left that was cut off is cleared away by the next.
 */
export function openWorkFolder(out: string): WorkFolder {
	const work = join(dirname(out), `.${basename(out)}.collecting`);
	const before = join(work, 'before');
	const [scratch, result] = [join(work, 'scratch'), join(work, 'result')];
	refuseIfRunning(work);
	// Cut off between the two steps of `publish`: what was there before goes back.
	if (existsSync(before) && !existsSync(out)) renameSync(before, out);
	rmSync(work, { recursive: true, force: true });
	refuseIfOthers(out);
	mkdirSync(scratch, { recursive: true });
	mkdirSync(result);
	writeFileSync(join(work, 'process'), String(process.pid));
	const discard = () => rmSync(work, { recursive: true, force: true });
	return {
		scratch,
		result,
		discard,
		publish() {
			if (existsSync(out)) renameSync(out, before);
			renameSync(result, out);
			discard();
		},
	};
}

function refuseIfRunning(work: string): void {
	const note = join(work, 'process');
	const id = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
	if (id === 0 || id === process.pid || !isAlive(id)) return;
	throw new Refusal(
		`另一次汇总好像正在写同一个结果文件夹（进程 ${id}）。请等它做完。如果它早已停了，删掉 ${work}，再运行一次。`,
		`Another run seems to be writing the same results (process ${id}). Wait for it to end. If it ended long ago, delete ${work} and run again.`,
	);
}

function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch {
		return false;
	}
}

/** A folder is replaced only where it holds nothing but results. */
function refuseIfOthers(out: string): void {
	if (!existsSync(out) || isReport(join(out, reportName))) return;
	throw new Refusal(
		`${out} 已经有了，里面不是以前汇总的结果，所以没有动它。请用 --out 另写一个文件夹。`,
		`${out} is there already and holds no earlier results, so nothing was touched. Name another folder with --out.`,
	);
}
