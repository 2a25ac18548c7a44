import type { Register } from '~/core/entries/merge.ts';
import type { CollectedRecord } from './records.ts';

/** An honest history is told by the heads, so that most registers are stored without `superseded`. */
export function toRecord(key: string, { heads, superseded }: Register): CollectedRecord {
	const record = { key, tracker: key.slice(0, key.indexOf('/')), heads };
	if (superseded.length === 0) return record;
	const told = new Set(heads.flatMap(({ history }) => history));
	const older = superseded.filter((hash) => !told.has(hash));
	return older.length > 0 ? { ...record, older } : record;
}

/** The register just as `toRecord` got it. */
export function fromRecord({ heads, older = none }: CollectedRecord): Register {
	const [only, ...others] = heads;
	// Most records are this simple, and of a million each list that is not made counts.
	if (only && others.length === 0 && older.length === 0 && only.history.length < 2) {
		return { heads, superseded: only.history };
	}
	const superseded = new Set([...heads.flatMap(({ history }) => history), ...older]);
	return { heads, superseded: [...superseded].sort() };
}

const none: string[] = [];
