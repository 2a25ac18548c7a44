import './without-broadcast.ts';
import Dexie from 'dexie';
import { type StorageFailure, toStorageFailure } from './failure.ts';
import { Database } from './tables.ts';

export type { Database } from './tables.ts';

/**
 * The open database, or why there is none. `newer`: it was written by a newer Goutong; `db` reads
 * whatever tables it has and refuses to write, so that `takeOut` can hand the data over.
 */
export type OpenResult =
	| { kind: 'open'; db: Database }
	| { kind: 'newer'; failure: 'newer'; db: Database }
	| { kind: 'failed'; failure: StorageFailure; error: unknown };

export interface OpenOptions {
	/** What the data is called on this device; a page asks `device/own-name.ts`. */
	name: string;
	/** Another tab took the data to a newer form or removed it; this connection is closed. */
	onLost?: (failure: StorageFailure) => void;
	/** A tab with an older Goutong is in the way and must be closed. */
	onWaiting?: () => void;
	/**
	 * The browser ended the connection, as when a person clears the site's data: what was read may be
	 * gone. The next reading or writing opens the database anew.
	 */
	onClosed?: () => void;
	/** For tests. `null`: a browser without IndexedDB. */
	factory?: IDBFactory | null;
}

/** Opens the database on this device. Never throws. */
export async function openDatabase(options: OpenOptions): Promise<OpenResult> {
	const { name } = options;
	try {
		const factory = options.factory === undefined ? globalThis.indexedDB : options.factory;
		if (!factory) throw new Dexie.MissingAPIError('This browser gives no IndexedDB.');
		const db = new Database(name, { indexedDB: neverNewer(factory) });
		const stopLooking = tellOfWaiting(db, factory, options.onWaiting);
		try {
			listen(db, options);
			await db.open();
			return { kind: 'open', db };
		} catch (error) {
			db.close();
			if (toStorageFailure(error) !== 'newer') throw error;
			return { kind: 'newer', failure: 'newer', db: await openToRead(name, factory) };
		} finally {
			stopLooking();
		}
	} catch (error) {
		return { kind: 'failed', failure: toStorageFailure(error), error };
	}
}

function listen(db: Database, { onLost, onWaiting, onClosed }: OpenOptions): void {
	// With every opening there is another connection; one that we close ourselves tells nothing.
	db.on('ready', () => db.backendDB().addEventListener('close', () => onClosed?.()), true);
	// The last listener added runs first; `false` keeps Dexie's own, which would open again, out.
	db.on('versionchange', () => {
		db.close();
		onLost?.('upgraded');
		return false;
	});
	db.on('blocked', () => {
		onWaiting?.();
		return false;
	});
}

/** Milliseconds after which opening takes so long that somebody may be in the way. */
const patience = 1500;

/**
 * Only the first of several pages that wait for an older one is told `blocked`: the others stand in
 * line behind it. They tell by the version that is still there. Returns how to stop looking.
 */
function tellOfWaiting(db: Database, factory: IDBFactory, onWaiting: () => void = () => {}) {
	const look = async () => {
		const all = await factory.databases();
		const there = all.find(({ name }) => name === db.name)?.version;
		if (there === undefined || db.isOpen()) return;
		clearInterval(timer);
		if (there < db.verno * 10) onWaiting();
	};
	// A browser that does not tell of versions tells of nobody in the way either.
	const timer = setInterval(() => look().catch(() => {}), patience);
	return () => clearInterval(timer);
}

/**
 * Dexie opens a newer database as it is and, where a table is missing, changes it. Data of a newer
 * Goutong is not ours to change, so its second try, the one without a version, is refused.
 */
function neverNewer(factory: IDBFactory): IDBFactory {
	return {
		open(name, version) {
			if (version !== undefined) return factory.open(name, version);
			throw new DOMException('The data was written by a newer Goutong.', 'VersionError');
		},
		cmp: (first, second) => factory.cmp(first, second),
		databases: () => factory.databases(),
		deleteDatabase: (name) => factory.deleteDatabase(name),
	};
}

async function openToRead(name: string, factory: IDBFactory): Promise<Database> {
	const db = new Database(name, { indexedDB: factory }, 'as_found');
	db.use({
		stack: 'dbcore',
		name: 'read-only',
		create: (core) => ({
			...core,
			transaction(stores, mode, options) {
				if (mode === 'readonly') return core.transaction(stores, mode, options);
				throw new Dexie.ReadOnlyError('The data was written by a newer Goutong.');
			},
		}),
	});
	await db.open();
	// Dexie names only the tables it was told of; whatever is there answers to its name here.
	for (const table of db.tables) Object.defineProperty(db, table.name, { value: table });
	return db;
}
