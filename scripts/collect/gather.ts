import { join } from 'node:path';
import type { AsideRow } from '../../src/core/imports/plan.ts';
import { addEarlierAside } from './aside-lines.ts';
import type { Threads } from './create-threads.ts';
import { inOrder } from './in-order.ts';
import { joinParts } from './join-parts.ts';
import { createLineFiles, lineFilesIn } from './line-files.ts';
import { findWaiting } from './find-waiting.ts';
import { againFile } from './mend-earlier.ts';
import { placeLast } from './place-last.ts';
import { createReadList, keepReadFiles } from './read-list.ts';
import { refuseTooMany } from './refuse-too-many.ts';
import { type SummedUp, sumUp } from './sum-up.ts';
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
export interface Gathered extends SummedUp {
	asked: WaitingForPerson[];
	/** Rows set aside earlier that were read again, and those among them that are no longer. */
	again: { rows: number; taken: number };
}

/** Says how far it is, in a word and from 0 to 1. */
export type OnStep = (step: 'reading' | 'merging' | 'writing', share: number) => void;

/** Bytes of small files that are read in one task. */
const atOnce = 4 * 1024 * 1024;

/** What gathering takes. `aside`: the rows an earlier run set aside. */
export interface GatherJob {
	setting: Setting;
	threads: Threads;
	aside: readonly AsideRow[];
	onStep: OnStep;
}

/** Reads files and merges their rows; what comes of it depends neither on their order nor on how many threads do it. */
export async function gather(
	sources: readonly SourceFile[],
	{ setting, threads, aside, onStep }: GatherJob,
): Promise<Gathered> {
	refuseTooMany(aside.length);
	const read = await readAll(sources, threads, onStep);
	const again = { source: sources.length, member: 0, summary: againFile() };
	read.push(again);
	keepReadFiles(setting.scratch, read);
	const list = createReadList(read);
	const waiting = await findWaiting(list, aside, setting, `${again.source}.${again.member}`);
	const own = waiting.filter(({ file }) => file === `${again.source}.${again.member}`);
	again.summary.rows = own.length;
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
	const asideBefore = aside.map(({ key }) => key);
	const job = { sift, list, setting, asideBefore };
	if (waiting.length > 0) results.push(placeLast(waiting, job));
	const retried = new Set(results.flatMap((result) => result.retried));
	keepEarlier(
		setting.scratch,
		aside.filter(({ key }) => !retried.has(key)),
	);
	return {
		...sumUp(read, results),
		asked: results.flatMap(({ asked }) => asked),
		again: { rows: aside.length, taken: retried.size },
	};
}

function keepEarlier(scratch: string, rows: readonly AsideRow[]): void {
	const lines = createLineFiles(scratch);
	addEarlierAside(lines, rows);
	lines.close();
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
	const { left, whole } = joinParts(read, sources);
	await threads.each(readTasks(whole), (files) => left.push(...files));
	return left.sort(inOrder);
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

/** The folder of a tracker's newest revisions, and their files in the order of the parts. */
export function headFiles(scratch: string, tracker: string, parts: number): string[] {
	const names = [...Array.from({ length: parts }, (_, part) => `${part}`), 'last'];
	return names.flatMap((name) => lineFilesIn(scratch, join('heads', tracker, name)));
}
