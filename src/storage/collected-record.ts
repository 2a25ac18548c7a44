import type { Entry } from '~/core/entries/entry.ts';
import type { Register } from '~/core/entries/merge.ts';

/** A register as it is stored, under its tracker and id. */
export interface CollectedRecord {
	/** `tracker/id`. */
	key: string;
	tracker: string;
	heads: Entry[];
	/** Only the superseded hashes no head's history tells; left out where there are none. */
	older?: string[];
}

/** An honest history is told by the heads, so that most registers are stored without `superseded`. */
export function toRecord(key: string, { heads, superseded }: Register): CollectedRecord {
	const record = { key, tracker: key.slice(0, key.indexOf('/')), heads };
	const told = new Set(heads.flatMap(({ history }) => history));
	const older = superseded.filter((hash) => !told.has(hash));
	return older.length > 0 ? { ...record, older } : record;
}

/** The register just as `toRecord` got it. */
export function fromRecord({ heads, older = [] }: CollectedRecord): Register {
	const superseded = new Set([...heads.flatMap(({ history }) => history), ...older]);
	return { heads, superseded: [...superseded].sort() };
}
