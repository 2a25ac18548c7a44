import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Threads } from './create-threads.ts';
import { headFiles } from './gather.ts';
import type { Setting, WriteTask } from './task.ts';

/** A table of one tracker, or a part of it. */
export interface WrittenTable {
	tracker: string;
	/** Path within the folder of results. */
	table: string;
	/** The same for the database, in the scratch folder. */
	codes: string;
	rows: number;
	/** Bytes of its longest row, at most. */
	longest: number;
}

/** Bytes of revisions, as they lie in the scratch folder, that go into one table: some fifty thousand rows. */
const mostInTable = 16 * 1024 * 1024;

/** Writes what is collected as tables that the collecting page reads, and as tables for the database. */
export async function writeTables(
	trackers: readonly string[],
	folder: string,
	{ setting, threads }: { setting: Setting; threads: Threads },
	onDone: (share: number) => void,
): Promise<WrittenTable[]> {
	const { scratch, parts } = setting;
	const tasks = trackers.flatMap((tracker): WriteTask[] => {
		const groups = inGroups(headFiles(scratch, tracker, parts));
		return groups.map((heads, at) => {
			const number = groups.length > 1 ? `-${String(at + 1).padStart(4, '0')}` : '';
			const table = join(folder, 'tables', `${tracker}${number}.csv`);
			const codes = join(scratch, 'codes', `${tracker}${number}.csv`);
			return { kind: 'write', tracker, heads, table, codes };
		});
	});
	const written: WrittenTable[] = [];
	await threads.each(tasks, (made, { tracker, table, codes }) => {
		written.push({
			tracker,
			table: table.slice(folder.length + 1).replaceAll('\\', '/'),
			codes,
			...made,
		});
		onDone(written.length / tasks.length);
	});
	return written.sort((a, b) => (a.table < b.table ? -1 : 1));
}

function inGroups(files: readonly string[]): string[][] {
	const groups: string[][] = [];
	let room = 0;
	for (const file of files) {
		const { size } = statSync(file);
		if (groups.length === 0 || room < size) {
			groups.push([]);
			room = mostInTable;
		}
		groups.at(-1)?.push(file);
		room -= size;
	}
	return groups;
}
