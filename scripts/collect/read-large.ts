import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createZone } from '../../src/core/clocks/running/company-zone.ts';
import { zoneClocks } from '../../src/core/clocks/running/zone-clocks.ts';
import type { Encoding } from '../../src/core/csv/read/bad-byte.ts';
import { createCsvReader } from '../../src/core/csv/read/csv-reader.ts';
import { registerKey } from '../../src/core/entries/merge.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import { isDescription, isScript } from '../../src/core/intake/is-description.ts';
import { isSavedChat } from '../../src/core/intake/sealed-form.ts';
import { encodingOf } from './encoding-of.ts';
import { type RowsOut, waitsForAll } from './lay-rows.ts';
import { createLineFiles, type LineFiles } from './line-files.ts';
import { partOf } from './part-of.ts';
import { refusePath } from './refuse-path.ts';
import { mostWaiting } from '../../src/core/intake/most-waiting.ts';
import { type PlacedRow, toLine } from './row-lines.ts';
import { settleLarge } from './settle-large.ts';
import type { SourceFile } from './task.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

/** From this size on, in bytes, a table is read piece by piece. */
export const largeFrom = 32 * 1024 * 1024;

/**
 * Reads a large table piece by piece, by the rules by which any other is read whole: its rows lie on the disk until all
 * of them have been seen. `null`: it is small, or no table that can be read so; it is to be opened as others are.
 */
export function readLarge(file: SourceFile, out: RowsOut): FileSummary | null {
	const { name } = file;
	const id = `${file.source}.${file.member ?? 0}`;
	const encoding = encodingOfLarge(file, out.setting.largeFrom);
	if (!encoding) return null;
	const spool = join(out.setting.scratch, 'large', id);
	mkdirSync(spool, { recursive: true });
	const lines = createLineFiles(spool);
	try {
		const read = readPieces(file, encoding, { setting: out.setting, lines });
		lines.close();
		if (!read) return null;
		const { isWaiting, rows, ...told } = read;
		const summary = { name, origin: 'file' as const, ...told };
		// A file that is refused half way has no rows.
		const from = told.refused ? null : spool;
		const settled = settleLarge(summary, id, from, { out, isWaiting });
		return { ...settled, rows: told.refused ? 0 : rows };
	} catch (error) {
		if (!(error instanceof FileChanged)) throw error;
		const refused = { key: 'file_unreadable', field: null };
		const told = { tracker: null, encoding: '', delimiter: null, refused, notes: [] };
		const summary = { name, origin: 'file' as const, ...told };
		return settleLarge(summary, id, null, { out, isWaiting: false });
	} finally {
		lines.close();
		// Windows may hold what was just closed for a moment.
		rmSync(spool, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** `null`: not to be read piece by piece. What cannot be opened is said where others are opened. */
function encodingOfLarge(file: SourceFile, from: number): Encoding | null {
	const { name, path, size, joined } = file;
	if (joined || size < from || refusePath(path)) return null;
	if (isDescription(name, '') || isScript(name) || isSavedChat(name, { size })) return null;
	try {
		return encodingOf(path);
	} catch {
		return null;
	}
}

function readPieces(
	{ source, member = 0, path }: SourceFile,
	encoding: Encoding,
	{ setting, lines }: RowsOut,
) {
	const { offsetOf } = zoneClocks(createZone(setting.zone));
	const reader = createCsvReader(setting.definitions, encoding, { offsetOf });
	let rows = 0;
	let waiting = 0;
	for (const { text, isLast } of piecesAgain(path, encoding)) {
		for (const row of reader.read(text, isLast)) {
			if (row.kind !== 'aside' && waitsForAll(row, setting)) waiting++;
			addRow({ file: `${source}.${member}`, index: rows++, row }, setting.parts, lines);
		}
		if (reader.needsWhole()) return null;
		// The run will be refused for them, so the others need not be read.
		if (waiting > mostWaiting) break;
	}
	const { asks: _, delimiter, ...told } = reader.file();
	return { ...told, delimiter: told.refused ? null : delimiter, rows, isWaiting: waiting > 0 };
}

/** A file that could be read a moment ago no longer can: it is being written, or is gone. */
class FileChanged extends Error {}

/** Of a file that was read through before. Throws a {@link FileChanged} for what is wrong with it, not with our own disk. */
function* piecesAgain(path: SourceFile['path'], encoding: Encoding): Generator<TextPiece> {
	try {
		yield* textPieces(path, encoding);
	} catch (cause) {
		if (cause instanceof TypeError || (cause instanceof Error && 'syscall' in cause))
			throw new FileChanged('', { cause });
		throw cause;
	}
}

/** Rows that may be copies of one another lie together. */
function addRow(placed: PlacedRow, parts: number, lines: LineFiles): void {
	const { row } = placed;
	if (row.kind === 'intact' || row.kind === 'edited') {
		const part = partOf(registerKey(row.entry), parts);
		lines.add(`${part}`, toLine(placed, row.wasAside !== undefined));
	} else lines.add(row.kind === 'aside' ? 'aside' : 'waiting', `${JSON.stringify(placed)}\n`);
}
