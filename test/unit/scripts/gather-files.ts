import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { collectedKeyOf } from '~/core/intake/collected-key.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import { asideRowsIn } from '../../../scripts/collect/aside-lines.ts';
import { createThreads } from '../../../scripts/collect/create-threads.ts';
import { gather, headFiles } from '../../../scripts/collect/gather.ts';
import { linesIn } from '../../../scripts/collect/line-files.ts';
import type { Said, SourceFile } from '../../../scripts/collect/task.ts';
import type { Given } from '../imports/check-files.ts';

/** How a folder is read. */
export interface Way {
	parts: number;
	/** From which size on files are read piece by piece. */
	largeFrom: number;
	/** All files lie in one zip. */
	isZipped: boolean;
}

const zip = 'pile.zip';

/** The files by the names they have when they are read so. */
export function namedFor({ isZipped }: Way, files: readonly Given[]): Given[] {
	return files.map((file) => (isZipped ? { ...file, name: `${zip}/${file.name}` } : file));
}

/** What the command line makes of files, which bear the names `namedFor` gives them. */
export async function gathered(
	files: readonly Given[],
	said: Said,
	{ parts, largeFrom, isZipped }: Way,
	{
		forms,
		aside = [],
		earlierFiles = 0,
		zone = 'Asia/Shanghai',
	}: {
		forms: Definition[];
		aside?: readonly AsideRow[];
		earlierFiles?: number;
		zone?: string;
	},
) {
	const folder = mkdtempSync(join(tmpdir(), 'collect-'));
	try {
		const lay = (name: string, data: string | Uint8Array, source: number): SourceFile => {
			const path = join(folder, `${source}.csv`);
			writeFileSync(path, data);
			return { source, name, path, size: data.length };
		};
		const inZip = files.map(({ name, text }) => [
			name.slice(zip.length + 1),
			strToU8(String(text)),
		]);
		const sources = isZipped
			? [lay(zip, zipSync(Object.fromEntries(inZip)), 0)]
			: files.map(({ name, text }, source) => lay(name, text, source));
		const scratch = join(folder, 'scratch');
		const setting = {
			definitions: forms,
			zone,
			said,
			identities: [],
			earlierFiles,
			mends: aside.length > 0,
			asideIds: new Set(aside.flatMap((row) => collectedKeyOf(row) ?? [])),
			scratch,
			parts,
			largeFrom,
		};
		const threads = createThreads(setting, 0);
		const {
			files: read,
			heads,
			again,
		} = await gather(sources, {
			setting,
			threads,
			aside,
			onStep: () => {},
		});
		const lines = [...heads.keys()].flatMap((id) => [...linesIn(headFiles(scratch, id, parts))]);
		const rows = [...asideRowsIn(scratch)].flat();
		return {
			heads: lines.map((line): Entry => JSON.parse(line)).sort(inOrder),
			aside: rows.sort((a, b) => (a.key < b.key ? -1 : 1)),
			counts: read.map(({ rows, counts }) => ({ rows, counts })),
			again,
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** By their ids, then by their hashes. */
export function inOrder(a: Entry, b: Entry): number {
	return `${a.tracker}/${a.id} ${a.hash}` < `${b.tracker}/${b.id} ${b.hash}` ? -1 : 1;
}
