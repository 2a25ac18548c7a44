import { createLineFiles, type LineFiles } from './line-files.ts';
import { mergePart } from './merge-part.ts';
import { type ReadList, readReadList } from './read-list.ts';
import { readSource } from './read-files.ts';
import { readSift } from './sift.ts';
import { createSiftRows, type SiftRows } from './sift-rows.ts';
import type { ReadTask, Setting, Task, TaskResults } from './task.ts';
import { writeHeads } from './write-heads.ts';

/** What a thread needs for its tasks; what they wait for from other tasks is read when it is first needed. */
export function createRunTask(
	setting: Setting,
): (task: Task) => Promise<TaskResults[Task['kind']]> {
	let found: { list: ReadList; sift: SiftRows | null } | null = null;
	const lookUp = (sifts: boolean) => {
		const list = readReadList(setting.scratch);
		const sift = sifts ? readSift(setting.scratch) : null;
		return { list, sift: sift && createSiftRows(sift, setting.definitions, list.placeOf) };
	};
	return async (task) => {
		if (task.kind === 'write') return writeHeads(task, setting);
		const lines = createLineFiles(setting.scratch);
		try {
			if (task.kind === 'read') return await readAll(task, setting, lines);
			found ??= lookUp(task.sifts);
			return mergePart(task.part, setting, { lines, ...found });
		} finally {
			lines.close();
		}
	};
}

async function readAll({ files }: ReadTask, setting: Setting, lines: LineFiles) {
	const read = [];
	for (const file of files) read.push(...(await readSource(file, { setting, lines })));
	return read;
}
