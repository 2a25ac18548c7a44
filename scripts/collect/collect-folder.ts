import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLocalIso } from '../../src/core/clocks/local-iso.ts';
import { createThreads } from './create-threads.ts';
import { gather, type OnStep } from './gather.ts';
import { listSources } from './list-sources.ts';
import { loadDatabase } from './load-database.ts';
import { loadForms, loadSentences } from './load-forms.ts';
import type { Asked } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { makeReport, type Report, reportName } from './report.ts';
import { createSayProblem } from './say-problem.ts';
import { sayReport } from './say-report.ts';
import { sayIn } from './sentences.ts';
import { partsFor } from './parts-for.ts';
import type { WorkFolder } from './work-folder.ts';
import { writeAside } from './write-aside.ts';
import { writeTables } from './write-tables.ts';

/** Files that are read faster than threads start, in bytes. */
const small = 2 * 1024 * 1024;

/** Collects a folder into `work`: all there is to be published lies in `work.result`. Gives the report and its text. */
export async function collectFolder(
	root: string,
	asked: Asked,
	{ work, identities, onStep }: { work: WorkFolder; identities: readonly string[]; onStep: OnStep },
): Promise<{ report: Report; text: string }> {
	const { folder, language, said } = asked;
	const { sources, passedOver } = listSources(folder);
	if (sources.length === 0) throw refuseEmpty(folder);
	const definitions = loadForms(root, language);
	const [t, say] = [loadSentences(root, language), sayIn(language)];
	const { scratch, result } = work;
	const size = sources.reduce((sum, file) => sum + file.size, 0);
	const setting = { definitions, said, identities, scratch, parts: partsFor(sources) };
	const threads = createThreads(setting, size < small ? 0 : asked.threads);
	try {
		const gathered = await gather(sources, { setting, threads, onStep });
		const trackers = [...gathered.heads.keys()].sort();
		const job = { setting, threads };
		const tables = await writeTables(trackers, result, job, (share) => onStep('writing', share));
		await threads.close();
		const sayProblem = createSayProblem(definitions, t, say);
		const as = { name: say('reasons_file'), columns: say('reasons_columns').split(',') };
		const aside = writeAside(scratch, result, { definitions, say: sayProblem, as });
		const database = join(result, 'goutong.duckdb');
		await loadDatabase(database, tables, { definitions, scratch, threads: asked.threads });
		const at = toLocalIso(new Date());
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

function refuseEmpty(folder: string): Refusal {
	return new Refusal(
		`${folder} 里没有文件。请把收到的文件放进去，再运行一次。`,
		`There are no files in ${folder}. Put the files received into it and run again.`,
	);
}
