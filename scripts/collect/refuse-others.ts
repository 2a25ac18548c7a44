import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asideRowsName } from './aside-lines.ts';
import { isLeftBehind, isLock } from './left-behind.ts';
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
	return !existsSync(out) || readdirSync(out).every(isLeftBehind);
}

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
	for (const name of filesIn(out)) {
		if (!ours.has(name) && !named.has(name)) {
			throw new Refusal(
				`${out} 里有一个不是汇总出来的文件：${name}。再次汇总会把它一起换掉，所以什么都没有动。请把它移到别处再运行一次，或用 --out 另写一个文件夹。`,
				`${out} holds a file that is none of the earlier results: ${name}. Another run would throw it away, so nothing was touched. Move it elsewhere and run again, or name another folder with --out.`,
			);
		}
		if (name.startsWith('set-aside/') && statSync(join(out, name)).mtimeMs > until) {
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

/** Paths of all files in it that somebody may miss. */
function filesIn(out: string): string[] {
	return pathsIn(out)
		.filter((name) => !isLeftBehind(name))
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
