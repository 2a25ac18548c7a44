import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createZone } from '../../src/core/clocks/running/company-zone.ts';
import { zoneClocks } from '../../src/core/clocks/running/zone-clocks.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import { collectedKeyOf } from '../../src/core/intake/collected-key.ts';
import { createThreads, type Threads } from './create-threads.ts';
import { noneEarlier, readEarlier } from './earlier.ts';
import { type Gathered, gather, type OnStep } from './gather.ts';
import { listSources } from './list-sources.ts';
import { loadDatabase } from './load-database.ts';
import { loadForms, loadSentences, loadZone } from './load-forms.ts';
import type { Asked } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { makeReport, type Report, reportName } from './report.ts';
import { createSayProblem } from './say-problem.ts';
import { sayReport } from './say-report.ts';
import { sayIn } from './sentences.ts';
import { partsFor } from './parts-for.ts';
import { largeFrom } from './read-large.ts';
import type { WorkFolder } from './work-folder.ts';
import { writeAside } from './write-aside.ts';
import { writeTables } from './write-tables.ts';

/** Files that are read faster than threads start, in bytes. */
const small = 2 * 1024 * 1024;

/** What collecting takes. */
interface CollectJob {
	work: WorkFolder;
	identities: readonly string[];
	onStep: OnStep;
	/** Gets the threads that will write in `work`: whoever breaks the run off closes them before clearing it. */
	onThreads?: (threads: Threads) => void;
}

/** Collects a folder into `work`: all there is to be published lies in `work.result`. Gives the report and its text. */
export async function collectFolder(
	root: string,
	asked: Asked,
	{ work, identities, onStep, onThreads }: CollectJob,
): Promise<{ report: Report; text: string }> {
	const { folder, language, said } = asked;
	const earlier = asked.earlier === null ? noneEarlier : readEarlier(asked.earlier);
	const { sources: given, passedOver } = listSources(folder);
	if (given.length === 0 && asked.earlier === null) throw refuseEmpty(folder);
	const sources = [...earlier.tables, ...given].map((file, source) => ({ ...file, source }));
	const definitions = loadForms(root, language);
	const zone = loadZone(root);
	const [t, say] = [loadSentences(root, language), sayIn(language)];
	const { scratch, result } = work;
	const size = sources.reduce((sum, file) => sum + file.size, 0);
	const mends = earlier.aside.length > 0;
	const earlierFiles = earlier.tables.length;
	const parts = partsFor(sources);
	const shared = { scratch, parts, largeFrom };
	const asideIds = new Set(earlier.aside.flatMap((row) => collectedKeyOf(row) ?? []));
	const setting = { definitions, zone, said, identities, earlierFiles, mends, asideIds, ...shared };
	const threads = createThreads(setting, size < small ? 0 : asked.threads);
	onThreads?.(threads);
	try {
		const { aside: asideBefore } = earlier;
		const all = await gather(sources, { setting, threads, aside: asideBefore, onStep });
		const gathered = { ...all, ...apart(all, earlierFiles) };
		const trackers = [...gathered.heads.keys()].sort();
		const job = { setting, threads };
		const tables = await writeTables(trackers, result, job, (share) => onStep('writing', share));
		await threads.close();
		const sayProblem = createSayProblem(definitions, t, say);
		const as = { name: say('reasons_file'), columns: say('reasons_columns').split(',') };
		const aside = writeAside(scratch, result, { definitions, say: sayProblem, as });
		const database = join(result, 'goutong.duckdb');
		await loadDatabase(database, tables, { definitions, scratch, threads: asked.threads });
		const at = zoneClocks(createZone(zone)).momentAt(new Date());
		const report = makeReport(
			{ ...gathered, passedOver },
			{ tables, aside },
			{ definitions, say: sayProblem, at },
		);
		const text = sayReport(report, { say, t, language });
		writeFileSync(join(result, say('report_file')), `\uFEFF${text}`);
		writeFileSync(join(result, reportName), `${JSON.stringify(report, null, '\t')}\n`);
		return { report, text };
	} finally {
		await threads.close();
	}
}

/** What was received now, and what an earlier run had; a table of that which can no longer be read is refused. */
function apart({ files }: Gathered, tables: number): { files: FileSummary[]; earlierRows: number } {
	const before = files.slice(0, tables);
	const damaged = before.find(({ refused }) => refused);
	if (damaged) throw refuseDamaged(damaged.name);
	return {
		files: files.slice(tables),
		earlierRows: before.reduce((sum, { rows }) => sum + rows, 0),
	};
}

function refuseDamaged(name: string): Refusal {
	return new Refusal(
		`以前的结果里，${name} 读不出来，所以什么都没有做。请不写 --earlier，把收到的文件全部重新汇总一次。`,
		`In the earlier results ${name} cannot be read, so nothing was done. Leave --earlier out and collect all files received anew.`,
	);
}

function refuseEmpty(folder: string): Refusal {
	return new Refusal(
		`${folder} 里没有文件。请把收到的文件放进去，再运行一次。`,
		`There are no files in ${folder}. Put the files received into it and run again.`,
	);
}
