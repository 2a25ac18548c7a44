import {
	closeSync,
	existsSync,
	fstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Characters of a file that wait in memory before they are written. */
const most = 64 * 1024;

/** Files held open at once; a thread has two such sets, so that fifteen threads stay under the 1,024 many systems allow. */
const mostOpen = 32;

/** Files of lines that grow, many at once. Each thread has its own, so that none writes into another's. */
export interface LineFiles {
	/** Adds text that ends a line to the file of this name. */
	add(name: string, text: string): void;
	/** Writes what waits, and closes them. */
	close(): void;
}

/** Line files in a folder. */
export function createLineFiles(folder: string): LineFiles {
	const waiting = new Map<string, string>();
	const open = new Map<string, number>();
	const openOne = (name: string) => {
		const [first] = open.size < mostOpen ? [] : open;
		if (first) {
			closeSync(first[1]);
			open.delete(first[0]);
		}
		const file = openIn(folder, name);
		open.set(name, file);
		return file;
	};
	const write = (name: string) => {
		const file = open.get(name) ?? openOne(name);
		const bytes = Buffer.from(waiting.get(name) ?? '');
		for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
		waiting.set(name, '');
	};
	return {
		add(name, text) {
			const all = (waiting.get(name) ?? '') + text;
			waiting.set(name, all);
			if (all.length >= most) write(name);
		},
		close() {
			for (const [name, text] of waiting) if (text !== '') write(name);
			for (const file of open.values()) closeSync(file);
			waiting.clear();
			open.clear();
		},
	};
}

function openIn(folder: string, name: string): number {
	const path = join(folder, name, `${threadId}.lines`);
	mkdirSync(dirname(path), { recursive: true });
	return openSync(path, 'a');
}

/** The files of this name that all threads wrote; none where nobody wrote any. */
export function lineFilesIn(folder: string, name: string): string[] {
	const path = join(folder, name);
	return existsSync(path) ? readdirSync(path).map((file) => join(path, file)) : [];
}

/** Bytes that are read of a file at once. */
const atOnce = 8 * 1024 * 1024;

/** Their lines, one after the other, a piece of one file in memory at a time. */
export function* linesIn(paths: readonly string[]): Generator<string> {
	for (const path of paths) yield* linesOf(path);
}

function* linesOf(path: string): Generator<string> {
	const file = openSync(path, 'r');
	try {
		let rest: Buffer = Buffer.alloc(0);
		const piece = Buffer.alloc(Math.min(atOnce, fstatSync(file).size));
		for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
			const all = Buffer.concat([rest, piece.subarray(0, read)]);
			const end = all.lastIndexOf(0x0a) + 1;
			rest = all.subarray(end);
			const text = all.toString('utf8', 0, end);
			for (let at = 0; at < text.length;) {
				const lineEnd = text.indexOf('\n', at);
				yield text.slice(at, lineEnd);
				at = lineEnd + 1;
			}
		}
	} finally {
		closeSync(file);
	}
}
