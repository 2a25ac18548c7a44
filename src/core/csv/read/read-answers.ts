import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { hashEntry } from '../../entries/hash.ts';
import { registerKey } from '../../entries/merge.ts';
import type { OffsetOf } from '../../fields/field-type.ts';
import type { Problem } from '../../fields/problem.ts';
import type { RowAsItStood } from '../../imports/asked.ts';
import type { EditedRow, IntactRow, TypedRow } from '../../imports/decoded-row.ts';
import { isPersonalColumn } from '../../privacy/personal-columns.ts';
import { dayOrders } from './day-order.ts';
import type { DeriveId } from './derived-id.ts';
import type { UnclearSigns } from './number-doubt.ts';
import type { NumberSigns } from './number-signs.ts';
import { knownRevision, type FindKnown } from './known-revision.ts';
import { readCells, type ReadCells } from './read-cells.ts';
import type { RowCells } from './row-cells.ts';
import type { TableHeader } from './table-header.ts';

/** What is known of a row besides its cells. */
export interface RowOf {
	definition: Definition;
	/** The version the row was written with. */
	version: number;
	line: number;
	deriveId: DeriveId;
	/** Moment or day where the row tells none. */
	readAt: string;
	/** What is known already. */
	known: FindKnown;
	/** We wrote the row, guards and all. */
	guarded: boolean;
	/** Of the clocks that moments without a zone are on; `undefined`: the device's. */
	offsetOf: OffsetOf | undefined;
	unclear: UnclearSigns;
	/** What other numbers of its table show. */
	signs: NumberSigns;
	/** Takes the names of columns with fractions of more digits than can be kept. */
	rounded: Set<string>;
	/** What an anonymous form did not take of it. */
	leftOut: Record<string, string>;
	/** What is kept of the row as it stood, where it is set aside; most rows never are. */
	asItStood: () => RowAsItStood;
}

/** A row that was read, or why it cannot be. */
export type ReadAnswers =
	| { ok: true; row: IntactRow | EditedRow | TypedRow }
	| { ok: false; problems: Problem[] };

/**
 * Reads the cells of a row. One with a hash is first read to the letter: where that is what was
 * exported, nothing in it is a slip, whatever it looks like.
 */
export function readAnswers(row: RowCells, header: TableHeader, of: RowOf): ReadAnswers {
	if (of.guarded) {
		const exactly = readCells(row, header, of, { dayOrder: null, exactly: true });
		if (exactly.system.hash !== null && exactly.problems.length === 0) {
			const decoded = toDecodedRow(exactly, of);
			if (decoded.kind === 'intact') return { ok: true, row: decoded };
		}
	}
	const read = readCells(row, header, of, { dayOrder: null, exactly: false });
	if (read.problems.length === 0) return { ok: true, row: toDecodedRow(read, of) };
	const confirmed = confirmByHash(row, header, of);
	return confirmed ? { ok: true, row: confirmed } : { ok: false, problems: read.problems };
}

/**
 * The row as it was exported, where a spreadsheet wrote its days as `2/3/2026` and the hash shows
 * which of the two orders is meant; else `null`. Moments are no part of the hash: where both orders
 * would do, they are as if not told.
 */
function confirmByHash(row: RowCells, header: TableHeader, of: RowOf): IntactRow | null {
	const [found, other] = dayOrders.flatMap((dayOrder) => {
		const read = readCells(row, header, of, { dayOrder, exactly: true });
		if (read.problems.length > 0 || read.system.hash === null) return [];
		const decoded = toDecodedRow(read, of);
		return decoded.kind === 'intact' ? [decoded] : [];
	});
	if (!found || !other || found.entry.createdAt === other.entry.createdAt) return found ?? null;
	return { ...found, entry: { ...found.entry, createdAt: of.readAt, updatedAt: of.readAt } };
}

function toDecodedRow(
	{ values, extra, system }: ReadCells,
	{ definition, version, line, deriveId, known, leftOut, asItStood }: RowOf,
): IntactRow | EditedRow | TypedRow {
	const { id, hash, history, deleted, createdAt, updatedAt, device, submission } = system;
	const hasExtra = Object.keys(extra).length > 0;
	const content = { values, deleted, ...(hasExtra && { extra }) };
	const typed = id === null;
	const draft = {
		tracker: definition.id,
		id: id ?? deriveId({ ...content, ...idColumns(extra, leftOut) }, definition),
		version,
		history: typed ? [] : history,
		createdAt,
		updatedAt,
		device,
		submission,
		...content,
	};
	if (hash !== null && !typed) {
		const same = knownRevision({ ...draft, hash }, known(registerKey(draft)));
		if (same) return { kind: 'intact', line, entry: same };
	}
	const entry: Entry = { ...draft, hash: hashEntry(draft, definition) };
	if (typed) return { kind: 'typed', line, entry, stood: asItStood() };
	if (hash === null) return { kind: 'intact', line, entry, unchecked: true };
	if (hash === entry.hash) return { kind: 'intact', line, entry };
	const revision = { ...draft, history: [...new Set([...history, hash])].sort() };
	const edited: Entry = { ...revision, hash: hashEntry(revision, definition) };
	return { kind: 'edited', line, entry: edited, base: hash };
}

/**
 * The columns that tell typed rows apart, a running number for one; what names a person is none of
 * them where the form is anonymous: an id must not tell who answered.
 */
function idColumns(
	extra: Record<string, string>,
	leftOut: Record<string, string>,
): { extra?: Record<string, string> } {
	const left = Object.entries(leftOut).filter(([name]) => !isPersonalColumn(name));
	const columns = Object.fromEntries([...Object.entries(extra), ...left]);
	return Object.keys(columns).length > 0 ? { extra: columns } : {};
}
