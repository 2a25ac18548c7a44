import { strToU8 } from 'fflate';
import { archiveFiles } from '~/core/engines/archive.ts';
import { encodeAside } from '~/core/csv/write/aside-cells.ts';
import { encodeCsvParts } from '~/core/csv/write/encode.ts';
import { zipFiles } from '~/core/csv/write/zip-files.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { newId } from '~/core/entries/ids.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import type { MadeFile } from './views.ts';
import { groupBy } from '~/core/text/group-by.ts';
import type { Job } from './run-job.ts';
import { zipInParts } from './zip-in-parts.ts';

/**
 * A tracker's newest revisions, conflicts included, as one CSV: imported, it gives the same state.
 * The browser gets it part by part, so that a million rows never lie in memory at once.
 */
export async function makeMergedCsv(
	heads: Entry[],
	definition: Definition,
	job: Job,
): Promise<MadeFile> {
	const { parts, rows } = encodeCsvParts(heads, definition, { batch: newId('b') });
	const made: Blob[] = [];
	for (const part of parts) {
		made.push(new Blob([part]));
		job.onProgress({ phase: 'writing', done: made.length, total: 0 });
		await job.pacer.pause();
	}
	return { kind: 'csv', content: new Blob(made), rows };
}

/** All trackers as a zip for programs, with what clocks and figures are worked out with, where it is known. */
export async function makeMergedArchive(
	headsOf: (tracker: string) => Entry[],
	definitions: Definition[],
	plan: KpiPlan | null,
	job: Job,
): Promise<MadeFile> {
	const tables = definitions
		.map(({ id }) => [id, headsOf(id)] as const)
		.filter(([, heads]) => heads.length > 0);
	const rows = tables.reduce((sum, [, heads]) => sum + heads.length, 0);
	const files = archiveFiles(Object.fromEntries(tables), definitions, { plan });
	return { kind: 'zip', content: await zipInParts(files, job.pacer), rows };
}

/** The rows set aside as they stood (formulas are guarded), one table per header. */
export function makeAsideFile(aside: readonly AsideRow[]): MadeFile {
	const tables = [...groupBy(aside, ({ header }) => JSON.stringify(header)).values()];
	const files = tables.map(encodeAside);
	const [only] = files;
	if (only !== undefined && files.length === 1) {
		return { kind: 'csv', content: new Blob([only]), rows: aside.length };
	}
	const named = files.map((text, index) => [`${index + 1}.csv`, strToU8(text)] as const);
	const bytes = zipFiles(Object.fromEntries(named));
	return { kind: 'zip', content: new Blob([bytes]), rows: aside.length };
}
