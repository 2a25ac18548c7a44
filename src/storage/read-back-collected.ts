import { mergeRegisters, type Register } from '~/core/entries/merge.ts';
import { noCounts } from '~/core/imports/buckets.ts';
import type { AsideRow, FileSummary } from '~/core/imports/plan.ts';
import { readRegistersByKey } from './collected.ts';
import { fromRecord } from './collected-record.ts';
import { commitImport } from './commit-import.ts';
import type { DeviceCopy } from './device-copy.ts';
import type { CollectedRecord } from './records.ts';
import type { Database } from './tables.ts';

/** A step of the log like any import, where the copy tells anything new: merged, and undone like one. */
export async function readBackCollected(
	db: Database,
	{ collected, aside }: DeviceCopy,
	name: string,
	named: readonly string[],
	at: string,
) {
	const registers = await tellingMore(db, collected);
	const there = await db.aside.bulkGet(aside.map(({ key }) => key));
	const rows = aside.filter((_, index) => there[index] === undefined).map(toAsideRow);
	const counts = { collected: registers.size, aside: rows.length };
	if (registers.size + rows.length === 0) return counts;
	const file: FileSummary = {
		name,
		origin: 'file',
		tracker: null,
		encoding: 'json',
		delimiter: null,
		rows: collected.length + aside.length,
		counts: noCounts(),
		refused: null,
		notes: [],
	};
	const step = { kind: 'import' as const, at, files: [file], registers, aside: rows, retried: [] };
	const trackers = [...collected, ...aside].flatMap(({ tracker }) => tracker ?? []);
	// Answers without a name never tell a device: a form this site has no more may be known by that.
	const telling = collected.filter(({ heads }) => heads.some(({ device }) => device !== null));
	const known = new Set([...named, ...telling.map(({ tracker }) => tracker)]);
	const anonymous = new Set(trackers.filter((tracker) => !known.has(tracker)));
	const result = await commitImport(db, step, { revision: null, anonymous, passing: anonymous });
	if (result.kind !== 'committed') throw new Error(`Nothing was read back: ${result.kind}.`);
	return counts;
}

/** The registers that say something which those that are here do not. */
async function tellingMore(
	db: Database,
	records: readonly CollectedRecord[],
): Promise<Map<string, Register>> {
	const here = await readRegistersByKey(
		db,
		records.map(({ key }) => key),
	);
	const more = records.flatMap((record) => {
		const [given, kept] = [fromRecord(record), here.get(record.key)];
		const merged = kept ? mergeRegisters(kept, given) : given;
		const same = kept !== undefined && JSON.stringify(merged) === JSON.stringify(kept);
		return same ? [] : [[record.key, given] as const];
	});
	return new Map(more);
}

/** Without the number of the import that set it aside, which is another device's. */
function toAsideRow(row: AsideRow): AsideRow {
	const { key, tracker, schema, source, line, header, cells, problems } = row;
	return { key, tracker, schema, source, line, header, cells, problems };
}
