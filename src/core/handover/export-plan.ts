import type { Definition } from '../definition/definition.ts';
import { isToHandOver, type StoredEntry } from '../entries/stored-entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Field } from '../fields/field.ts';
import { leavingFields } from './leaving-columns.ts';

/** All records, or only those that are new or changed since they were last handed over. */
export type Scope = 'all' | 'pending';

/** What would leave the device, said before it does (V11). */
export interface ExportPlan {
	/** The rows, in the ids and codes of today. */
	entries: StoredEntry[];
	/** Rows never handed over. */
	fresh: number;
	/** Rows changed since. */
	changed: number;
	/** Records deleted since: the row carries no answers, only that it is gone. */
	deleted: number;
	/** Rows handed over before, as they are. */
	again: number;
	/** Fields with a column in the file. */
	leaving: Field[];
	/** Fields whose answers stay (`may-leave.ts`): of a tracker as it may be built, none. */
	staying: Field[];
}

/** The rows and columns of a hand-over. */
export function planExport(
	entries: StoredEntry[],
	definition: Definition,
	scope: Scope,
): ExportPlan {
	const chosen = entries
		.flatMap(withApart)
		.filter((entry) => scope === 'all' || isToHandOver(entry))
		.map((entry) => ({ ...entry, ...upgradeEntry(entry, definition) }));
	const pending = chosen.filter(isToHandOver);
	const leaving = leavingFields(chosen, definition);
	return {
		entries: chosen,
		fresh: pending.filter(({ exportedHash }) => !exportedHash).length,
		changed: pending.filter(({ exportedHash, deleted }) => exportedHash && !deleted).length,
		deleted: pending.filter(({ deleted }) => deleted).length,
		again: chosen.length - pending.length,
		leaving,
		staying: definition.fields.filter((field) => !field.retired && !leaving.includes(field)),
	};
}

/** A record written apart leaves as it is here: in all its versions. */
function withApart(entry: StoredEntry): StoredEntry[] {
	const { apart = [], exportedHash, hash } = entry;
	const handed = exportedHash === hash;
	return [
		entry,
		...apart.map((head) => ({
			...head,
			exportedHash: handed ? head.hash : exportedHash,
			restorable: null,
		})),
	];
}

/**
 * Where to begin. Handing everything over again heals a file that got lost, and merging it changes
 * nothing; an anonymous person says no more than is new, so that old and new are not seen together.
 */
export function firstScope(entries: StoredEntry[], { anonymous }: Definition): Scope {
	return anonymous && entries.some(isToHandOver) ? 'pending' : 'all';
}
