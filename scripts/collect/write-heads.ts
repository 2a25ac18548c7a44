import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { encodeCsvParts, type EncodeOptions } from '../../src/core/csv/write/encode.ts';
import type { Entry } from '../../src/core/entries/entry.ts';
import { newId } from '../../src/core/entries/ids.ts';
import { createRandom } from './create-random.ts';
import { linesIn } from './line-files.ts';
import type { Setting, TaskResults, WriteTask } from './task.ts';

/** Writes newest revisions in the two forms the page hands them out in: for people, and for programs. */
export function writeHeads(task: WriteTask, { definitions }: Setting): TaskResults['write'] {
	const definition = definitions.find(({ id }) => id === task.tracker);
	if (!definition) throw new Error(`No tracker is called "${task.tracker}".`);
	// They were written by `createHeadsOut` in this very run.
	const lines = [...linesIn(task.heads)];
	const entries = lines.map((line) => JSON.parse(line) as Entry);
	const random = createRandom();
	const write = (path: string, options: Omit<EncodeOptions, 'batch'>) =>
		writeParts(
			path,
			encodeCsvParts(entries, definition, { ...options, random, batch: newId('b') }).parts,
		);
	write(task.table, {});
	write(task.codes, { form: 'codes', repeatsLinks: true });
	// A character takes three bytes at most, and is doubled where it is a quotation mark; codes are short.
	const longest = lines.reduce((most, { length }) => Math.max(most, length), 0) * 4 + 100_000;
	return { rows: entries.length, longest };
}

/** Writes a file part by part; when it is done it is on the disk. */
function writeParts(path: string, parts: Iterable<string>): void {
	mkdirSync(dirname(path), { recursive: true });
	const file = openSync(path, 'w');
	try {
		for (const part of parts) {
			const bytes = Buffer.from(part);
			for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
		}
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
