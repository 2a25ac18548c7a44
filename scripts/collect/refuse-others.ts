import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asideFolder, asideRowsName } from './aside-lines.ts';
import { isHalfSaved, isLeftBehind, isLock } from './left-behind.ts';
import { Refusal } from './refusal.ts';
import { isReport, reportName } from './report.ts';
import { sayIn } from './sentences.ts';

/** What lies in every folder of results, in whichever language it was written. */
const ours: ReadonlySet<string> = new Set([
	...['goutong.duckdb', reportName, asideRowsName],
	...(['zh-CN', 'en'] as const).flatMap((language) => {
		const say = sayIn(language);
		return [say('report_file'), say('reasons_file')];
	}),
]);

/** Milliseconds: some disks keep the time of a file to two seconds only. */
const sameTime = 2000;

/** Whether there is nothing at `out` that anybody could miss. */
export function isFree(out: string): boolean {
	return !existsSync(out) || readdirSync(out).every((name) => !isMissed(out, name, 0));
}

/** Whether somebody may miss a file of a folder. `since`: from when on what a program was saving may be newer than the results. */
function isMissed(out: string, name: string, since: number): boolean {
	if (!isLeftBehind(name)) return true;
	if (!isHalfSaved(name)) return false;
	const { size, mtimeMs } = statSync(join(out, name), { throwIfNoEntry: false }) ?? gone;
	return size > 0 && (name.startsWith(asideFolder) || mtimeMs > since);
}

/** A file that went meanwhile. */
const gone = { size: 0, mtimeMs: 0 };

/** Refuses a folder that holds anything but what its report names, or rows set aside that somebody worked on. */
export function refuseOthers(out: string): void {
	if (isFree(out)) return;
	const report = join(out, reportName);
	if (!isReport(report)) {
		throw new Refusal(
			`${out} 已经有了，里面不是以前汇总的结果，所以没有动它。请用 --out 另写一个文件夹。`,
			`${out} is there already and holds no earlier results, so nothing was touched. Name another folder with --out.`,
		);
	}
	const named = namedIn(report);
	const until = statSync(report).mtimeMs + sameTime;
	for (const name of missedIn(out, until)) {
		if (isHalfSaved(name)) throw refuseHalfSaved(join(out, name));
		if (!ours.has(name) && !named.has(name)) {
			throw new Refusal(
				`${out} 里有一个不是汇总出来的文件：${name}。再次汇总会把它一起换掉，所以什么都没有动。请把它移到别处再运行一次，或用 --out 另写一个文件夹。`,
				`${out} holds a file that is none of the earlier results: ${name}. Another run would throw it away, so nothing was touched. Move it elsewhere and run again, or name another folder with --out.`,
			);
		}
		if (name.startsWith(asideFolder) && statSync(join(out, name)).mtimeMs > until) {
			throw new Refusal(
				`${join(out, name)} 在上次汇总以后改过。再次汇总会把改动一起换掉，所以什么都没有动。请把它移到收到的文件那里，或用 --out 另写一个文件夹。`,
				`${join(out, name)} was changed after the last run. Another run would throw the changes away, so nothing was touched. Move it to the files received, or name another folder with --out.`,
			);
		}
	}
}

/** Files of the results that somebody seems to have open: what they save now would lie among the new ones. */
export function openedIn(out: string): string[] {
	return existsSync(out) ? pathsIn(out).filter(isLock).sort() : [];
}

function refuseHalfSaved(path: string): Refusal {
	return new Refusal(
		`${path} 里可能有人改过还没存好的内容：Excel、WPS 存盘时先写成这样的文件。再次汇总会把它一起换掉，所以什么都没有动。请关掉打开着结果的程序；里面的改动要是还要，把它移到别处，改名为 .xlsx 或 .csv 打开看看；不要就删掉。然后再运行一次。`,
		`${path} may hold what somebody changed and has not finished saving: Excel and WPS write such a file first. Another run would throw it away, so nothing was touched. Close what has the results open; if you need the changes, move the file elsewhere, name it .xlsx or .csv and open it; otherwise delete it. Then run again.`,
	);
}

/** Paths of all files in it that somebody may miss. */
function missedIn(out: string, since: number): string[] {
	return pathsIn(out)
		.filter((name) => isMissed(out, name, since))
		.sort();
}

/** Paths of all that is no folder. */
function pathsIn(out: string): string[] {
	return readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => relative(out, join(parentPath, name)).replaceAll('\\', '/'));
}

/** The tables and the rows set aside that a report names; its form may be an older one. */
function namedIn(path: string): ReadonlySet<string> {
	const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
	const names = new Set<string>();
	JSON.stringify(report, (key, value: unknown) => {
		if ((key === 'tables' || key === 'files') && Array.isArray(value)) {
			for (const name of value) if (typeof name === 'string') names.add(name);
		}
		return value;
	});
	return names;
}
