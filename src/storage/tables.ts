import './without-broadcast.ts';
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { packCollected } from './pack-collected.ts';
import type {
	AsideRecord,
	ImportRecord,
	IssueRecord,
	LotsRecord,
	PackRecord,
	Setting,
	TakingRecord,
	UndoRecord,
	WaveRecord,
} from './records.ts';

/**
 * All that Goutong keeps on this device, for all trackers. A change to the tables is a new
 * `version` below that keeps what is stored; old versions stay, so that any old data opens.
 */
export class Database extends Dexie {
	/** Mine: what this person wrote or took in, one row per record with all its newest revisions. */
	declare readonly entries: Table<StoredEntry, string>;
	/** Forms begun and not yet submitted. */
	declare readonly drafts: Table<Draft, string>;
	/** What was collected from files, the registers of many entries in each. */
	declare readonly packs: Table<PackRecord, string>;
	/** The log of imports and resolved conflicts. */
	declare readonly imports: Table<ImportRecord, number>;
	/** What takes the imports of the log back. */
	declare readonly undo: Table<UndoRecord, number>;
	/** Rows of files that could not be read, whole. */
	declare readonly aside: Table<AsideRecord, string>;
	/** The last taking into mine, with what takes it back. */
	declare readonly takings: Table<TakingRecord, number>;
	/** Waves whose results are made. */
	declare readonly waves: Table<WaveRecord, string>;
	/** Of whom their results were shown. */
	declare readonly issues: Table<IssueRecord, number>;
	/** In what company rows without a name are shown. */
	declare readonly lots: Table<LotsRecord, string>;
	declare readonly settings: Table<Setting, string>;

	/** `as_found`: the tables that are there, whatever made them. */
	constructor(name: string, options: DexieOptions = {}, tables: 'ours' | 'as_found' = 'ours') {
		super(name, {
			// "Saved" is said when the disk has it. (Dexie ignores a plain `durability`.)
			chromeTransactionDurability: 'strict',
			// No answers from memory ahead of the write they depend on.
			cache: 'disabled',
			...options,
		});
		if (tables === 'as_found') return;
		this.version(1).stores({
			entries: 'id, tracker',
			drafts: 'id, tracker',
			collected: 'key, tracker',
			imports: '++id',
			undo: '++id, importId',
			aside: 'key, importId',
			settings: 'name',
		});
		this.version(2).stores({ packs: 'id', collected: null }).upgrade(packCollected);
		// Rows of `entries` may hold versions written apart, which a page of before would write away: it
		// cannot open this version. No row is changed.
		this.version(3).stores({ takings: '++id' });
		// A page of before would show rows one by one that only come and go in lots: it cannot open this version.
		this.version(4).stores({ waves: 'id', issues: '++id, [wave+question]', lots: 'id' });
	}
}
