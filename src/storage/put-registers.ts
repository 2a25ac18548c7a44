import { mergeRegisters, type Register } from '~/core/entries/merge.ts';
import { fromRecord, toRecord } from './collected-record.ts';
import { forgetDays } from './forget-days.ts';
import { groupByPack, type Pack, trackerOfPack } from './packs.ts';
import type { CollectedRecord, UndoPart } from './records.ts';
import { decodePacks, writePacks } from './stored-packs.ts';
import type { Database } from './tables.ts';
import { emptyPart, isEmptyPart, isWithdrawn, noteChange } from './undo-part.ts';

/** A slice ends at so many registers given, or at so many packs: between two, a stop is heard. */
const slice = { registers: 2000, packs: 16 };

/** What a step changes of the registers. */
export interface RegisterChange {
	/** Merged with what is stored. */
	registers: ReadonlyMap<string, Register>;
	/** Keys taken out altogether. */
	removed: readonly string[];
	/** Trackers whose answers bear no name: what they said before is not written. */
	anonymous: ReadonlySet<string>;
	/** Those of them of which nothing is written that takes the step back. */
	passing: ReadonlySet<string>;
	/** Whether deletions are what people asked for, and not taken back. */
	deletionsStay: boolean;
	/** Whether what all of them said before is to be gone for good, also of those that still say something. */
	wordsGo: boolean;
}

/** What putting registers came to. */
export interface PutResult {
	added: number;
	changed: number;
	/** What takes the part of the `passing` trackers back, held nowhere else. */
	passing: UndoPart[];
	/** Keys whose earlier words the change withdraws. */
	withdrawn: Set<string>;
}

/**
 * Merges registers with what is stored of their ids, pack by pack, and keeps what takes that back.
 * Within a transaction.
 */
export async function putRegisters(
	db: Database,
	importId: number,
	change: RegisterChange,
	advance: (rows: number) => void,
): Promise<PutResult> {
	const result: PutResult = { added: 0, changed: 0, passing: [], withdrawn: new Set() };
	const keys = new Set([...change.registers.keys(), ...change.removed]);
	const slices = [...slicesOf(groupByPack(keys))];
	// While one slice is worked on, the database already reads the next.
	let next = askFor(db, slices[0]);
	for (const [place, groups] of slices.entries()) {
		const ids = groups.map(([id]) => id);
		const packs = decodePacks((await next) ?? []);
		next = askFor(db, slices[place + 1]);
		const [kept, passing] = [emptyPart(), emptyPart()];
		let rows = 0;
		for (const [index, [id, group]] of groups.entries()) {
			const tracker = trackerOfPack(id);
			const passes = change.passing.has(tracker);
			const part = passes ? passing : kept;
			const wordless = change.anonymous.has(tracker) && !passes;
			rows += group.length;
			for (const key of group) {
				const [before, after] = put(packs[index] ?? new Map(), key, change);
				if (!before && !after) continue;
				if (before) result.changed += 1;
				else result.added += 1;
				const goes = change.wordsGo || (change.deletionsStay && isWithdrawn(before, after));
				if (before && goes) result.withdrawn.add(key);
				else noteChange(part, { key, before, after, wordless });
			}
		}
		for (const [index, [id]] of groups.entries()) {
			const pack = packs[index];
			if (pack && change.anonymous.has(trackerOfPack(id))) forgetDays(pack);
		}
		await writePacks(db, new Map(ids.map((id, index) => [id, packs[index] ?? new Map()])));
		if (!isEmptyPart(kept)) await db.undo.add({ importId, ...kept });
		if (groups.some(([id]) => change.passing.has(trackerOfPack(id)))) result.passing.push(passing);
		advance(rows);
	}
	return result;
}

/** The stored packs of a slice; what fails is told by whatever else is asked of the transaction. */
function askFor(db: Database, groups: Slice | undefined) {
	if (!groups) return null;
	const asked = db.packs.bulkGet(groups.map(([id]) => id));
	asked.catch(() => {});
	return asked;
}

/** What was there and what is there now. */
function put(
	pack: Pack,
	key: string,
	{ registers }: RegisterChange,
): [CollectedRecord | undefined, CollectedRecord | undefined] {
	const before = pack.get(key);
	const given = registers.get(key);
	if (!given) {
		pack.delete(key);
		return [before, undefined];
	}
	const after = toRecord(key, before ? mergeRegisters(fromRecord(before), given) : given);
	pack.set(key, after);
	return [before, after];
}

/** Packs and the keys in them. */
type Slice = [string, string[]][];

function* slicesOf(groups: ReadonlyMap<string, string[]>): Generator<Slice> {
	let part: Slice = [];
	let count = 0;
	for (const [id, keys] of groups) {
		part.push([id, keys]);
		count += keys.length;
		if (count < slice.registers && part.length < slice.packs) continue;
		yield part;
		part = [];
		count = 0;
	}
	if (part.length > 0) yield part;
}
