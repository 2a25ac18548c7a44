import { join } from 'node:path';
import { buckets } from '../../src/core/imports/buckets.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import type { Threads } from './create-threads.ts';
import { lineFilesIn } from './line-files.ts';
import { placedRowsIn, placeLast } from './place-last.ts';
import { createReadList, keepReadFiles } from './read-list.ts';
import { Refusal } from './refusal.ts';
import { keepSift, makeSift } from './sift.ts';
import type {
	MergeResult,
	ReadFile,
	ReadTask,
	Setting,
	SourceFile,
	WaitingForPerson,
} from './task.ts';

/** What files came to. Their newest revisions and the rows set aside lie in the scratch folder. */
export interface Gathered {
	/** In the order of the folder, with the counts of the dry run. */
	files: FileSummary[];
	/** How many newest revisions there are of each tracker. */
	heads: Map<string, number>;
	asked: WaitingForPerson[];
}

/** Says how far it is, in a word and from 0 to 1. */
export type OnStep = (step: 'reading' | 'merging' | 'writing', share: number) => void;

/** Bytes of small files that are read in one task. */
const atOnce = 4 * 1024 * 1024;

/** Rows that wait for all others, with those they are held against, lie in memory: more than this are refused. */
const mostWaiting = 200_000;

/** Reads files and merges their rows; what comes of it depends neither on their order nor on how many threads do it. */
export async function gather(
	sources: readonly SourceFile[],
	{ setting, threads, onStep }: { setting: Setting; threads: Threads; onStep: OnStep },
): Promise<Gathered> {
	const read = await readAll(sources, threads, onStep);
	keepReadFiles(setting.scratch, read);
	const list = createReadList(read);
	const waiting = placedRowsIn(lineFilesIn(setting.scratch, 'waiting'));
	refuseTooMany(waiting.length);
	waiting.sort((a, b) => list.placeOf(a.file) - list.placeOf(b.file) || a.index - b.index);
	const sift = makeSift(waiting, setting.definitions, list.fileOf);
	keepSift(setting.scratch, sift);

	const results: MergeResult[] = [];
	let kept = 0;
	const parts = Array.from({ length: setting.parts }, (_, part) => part);
	await threads.each(
		parts.map((part) => ({ kind: 'merge' as const, part, sifts: waiting.length > 0 })),
		(result) => {
			results.push(result);
			kept += result.kept;
			refuseTooMany(waiting.length + kept);
			onStep('merging', results.length / parts.length);
		},
	);
	const last = waiting.length > 0 ? placeLast(waiting, { sift, list, setting }) : null;
	if (last) results.push(last);
	return { ...sumUp(read, results), asked: results.flatMap(({ asked }) => asked) };
}

async function readAll(sources: readonly SourceFile[], threads: Threads, onStep: OnStep) {
	const read: ReadFile[] = [];
	const all = sources.reduce((sum, { size }) => sum + size, 0);
	let done = 0;
	let taken = 0;
	await threads.each(readTasks(sources), (files, { files: given }) => {
		read.push(...files);
		taken += given.length;
		done += given.reduce((sum, { size }) => sum + size, 0);
		onStep('reading', all === 0 ? 1 : done / all);
	});
	if (taken !== sources.length)
		throw new Error(`${sources.length} files were given, ${taken} were read.`);
	return read.sort((a, b) => a.source - b.source || a.member - b.member);
}

function readTasks(sources: readonly SourceFile[]): ReadTask[] {
	const tasks: ReadTask[] = [];
	let room = 0;
	for (const file of sources) {
		if (tasks.length === 0 || room < file.size) {
			tasks.push({ kind: 'read', files: [] });
			room = atOnce;
		}
		tasks.at(-1)?.files.push(file);
		room -= file.size;
	}
	return tasks;
}

function sumUp(
	read: readonly ReadFile[],
	results: readonly MergeResult[],
): Omit<Gathered, 'asked'> {
	const byFile = new Map(read.map((file) => [`${file.source}.${file.member}`, file.summary]));
	const heads = new Map<string, number>();
	for (const result of results) {
		for (const [file, counts] of result.counts) {
			const summary = byFile.get(file);
			for (const bucket of buckets) if (summary) summary.counts[bucket] += counts[bucket];
		}
		for (const [tracker, count] of result.heads) {
			heads.set(tracker, (heads.get(tracker) ?? 0) + count);
		}
	}
	const files = read.map(({ summary }) => summary);
	assertComplete(files);
	return { files, heads };
}

/** Promise 2: the buckets add up to the rows read, in every file. A miss is a programming error. */
function assertComplete(files: readonly FileSummary[]): void {
	for (const { name, rows, counts } of files) {
		const placed = buckets.reduce((sum, bucket) => sum + counts[bucket], 0);
		if (placed !== rows)
			throw new Error(`${name}: ${rows} rows were read, ${placed} are accounted for.`);
	}
}

function refuseTooMany(count: number): void {
	if (count <= mostWaiting) return;
	throw new Refusal(
		`手工录入的行和要与它们对照的记录超过 ${mostWaiting} 行，内存放不下。请先把手工录入的文件移出这个文件夹，分几次在收集页里收，再把收集页导出的表放回来。`,
		`Rows typed by hand, and the records they are held against, are more than ${mostWaiting}: too many to hold in memory. Move the typed files out of this folder, collect them on the collecting page in several goes, and put the table it exports here.`,
	);
}

/** The folder of a tracker's newest revisions, and their files in the order of the parts. */
export function headFiles(scratch: string, tracker: string, parts: number): string[] {
	const names = [...Array.from({ length: parts }, (_, part) => `${part}`), 'last'];
	return names.flatMap((name) => lineFilesIn(scratch, join('heads', tracker, name)));
}
