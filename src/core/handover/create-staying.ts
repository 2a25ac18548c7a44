import { keyOfLink, trackerOfKey } from '../fields/link-value.ts';
import type { Value, Values } from '../fields/value.ts';
import type { StayRules } from './stay-rule.ts';

/** What is asked of a record of mine; one is there with all of it, whatever version wrote it. */
interface Asked {
	tracker: string;
	id: string;
	deleted: boolean;
	values: Values;
	exportedHash: string | null;
	restorable: Values | null;
	apart?: readonly { deleted: boolean; values: Values }[];
}

/**
 * Tells of one record after the other, parents first, whether it stays on this device: a message that goes past human
 * resources, or what belongs to one, for whoever gathers it would read what they were not to see. That one was removed
 * is told to those who had it, for its row says nothing else; what belongs to it stays. So does a line that was only ever
 * here, where nobody can tell any more whom its message was about; not what may belong to other records too, an action:
 * it may well have been written where the message never was.
 */
export function createStaying(rules: StayRules): (record: Asked) => boolean {
	const staying = new Set<string>();
	const told = new Set<string>();
	const isStaying = (values: Values, { tracker, exportedHash }: Asked) => {
		const { about, above } = rules[tracker] ?? {};
		if (about?.codes.includes(String(answer(values, about.fields)))) return true;
		const key = above ? keyOfLink(answer(values, above.fields)) : null;
		if (key === null || !above?.trackers.includes(trackerOfKey(key))) return false;
		if (staying.has(key)) return true;
		const isLine = above.trackers.every((one) => rules[one]?.about);
		return isLine && exportedHash === null && !told.has(key);
	};
	return (record) => {
		const versions = [record, ...(record.apart ?? [])];
		const stays = versions.some(({ deleted, values }) => !deleted && isStaying(values, record));
		const before = versions.some(({ deleted }) => deleted) ? record.restorable : null;
		const key = `${record.tracker}/${record.id}`;
		if (stays || (before && isStaying(before, record))) staying.add(key);
		if (before || versions.some(({ deleted }) => !deleted)) told.add(key);
		return stays;
	};
}

/** As `answerOf` finds it. */
function answer(values: Values, ids: readonly string[]): Value | null {
	const id = ids.find((one) => Object.hasOwn(values, one) && (values[one] ?? null) !== null);
	return id === undefined ? null : (values[id] ?? null);
}
