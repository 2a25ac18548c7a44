import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AsideRow } from '../../src/core/imports/plan.ts';
import { asideRowsName } from './aside-lines.ts';
import { Refusal } from './refusal.ts';
import { isReport, type Report, reportName } from './report.ts';
import type { SourceFile } from './task.ts';

/** What an earlier run collected and set aside, to go on from. */
export interface Earlier {
	/** Its tables, to be read before all others. */
	tables: Omit<SourceFile, 'source'>[];
	aside: AsideRow[];
}

/** Nothing: a run begins anew. */
export const noneEarlier: Earlier = { tables: [], aside: [] };

/** What lies in a folder of results. Refuses one that is none, or is not whole. */
export function readEarlier(folder: string): Earlier {
	const path = join(folder, reportName);
	if (!isReport(path)) throw refuseOther(folder);
	// It was written by `makeReport`, maybe in an older form.
	const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
	const tables = report.trackers.flatMap((one) => one.tables);
	const missing = tables.find((name) => !existsSync(join(folder, name)));
	if (missing !== undefined) throw refuseGone(join(folder, missing));
	const rows = join(folder, asideRowsName);
	if (report.set_aside.rows > 0 && !existsSync(rows)) throw refuseGone(rows);
	return {
		tables: tables.map((name) => ({
			name,
			path: join(folder, name),
			size: statSync(join(folder, name)).size,
		})),
		aside: report.set_aside.rows > 0 ? asideRowsIn(rows) : [],
	};
}

function asideRowsIn(path: string): AsideRow[] {
	const lines = readFileSync(path, 'utf8').split('\n');
	// They were written by `writeAside`.
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AsideRow);
}

function refuseOther(folder: string): Refusal {
	return new Refusal(
		`${folder} 里不是以前汇总的结果，所以什么都没有做。--earlier 要写上一次 --out 的文件夹。`,
		`${folder} holds no earlier results, so nothing was done. --earlier takes the folder that --out named last time.`,
	);
}

function refuseGone(path: string): Refusal {
	return new Refusal(
		`以前的结果不全，少了 ${path}，所以什么都没有做。请把它放回去，或者不写 --earlier，把收到的文件全部重新汇总一次。`,
		`The earlier results are not whole: ${path} is gone, so nothing was done. Put it back, or leave --earlier out and collect all files received anew.`,
	);
}
