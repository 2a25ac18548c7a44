import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { type Register, registerKey, show } from '~/core/entries/merge.ts';
import type { ComingRecord } from '~/core/entries/own-register.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import type { Database } from '~/storage/database.ts';
import { type Taken, takeIn } from '~/storage/take-in.ts';
import { type CollectedCache, trackerOf } from './collected-cache.ts';
import { isBook } from './decode-for-mine.ts';
import { done, failed, type JobResult } from './job-result.ts';

interface CarryOnOf {
	db: Database;
	cache: Pick<CollectedCache, 'register' | 'heads'>;
	definitions: readonly Definition[];
}

/**
 * Copies a collected record with its history, and what belongs to it, into mine. `refused`: it is no
 * record of a register. What is handed over from there later is newer than what is collected.
 */
export async function carryOn(key: string, of: CarryOnOf): Promise<JobResult<Taken>> {
	const { db, cache, definitions } = of;
	const definition = definitions.find(({ id }) => id === trackerOf(key));
	if (!isBook(definition)) return failed('refused');
	const keys = withBelonging(key, of);
	const records = [...keys].flatMap((one) => {
		const register = cache.register(one);
		return register ? [[idOf(one), comingRecord(register)] as const] : [];
	});
	if (records.length === 0) return failed('changed');
	const step = { kind: 'carried', at: toLocalIso(new Date()), files: 0, checked: null } as const;
	const taken = await takeIn(db, { ...step, records: new Map(records), definitions });
	return taken.kind === 'taken' ? done(taken) : failed('changed');
}

/** A record and what belongs to it, and to that again, in whichever of their versions. */
function withBelonging(key: string, of: CarryOnOf): Set<string> {
	const found = new Set([key]);
	// What is added on the way is gone through too.
	for (const one of found) for (const child of childrenOf(one, of)) found.add(child);
	return found;
}

/** The keys of the records that belong to one. */
export function childrenOf(key: string, { cache, definitions }: Omit<CarryOnOf, 'db'>): string[] {
	const children = definitions.filter(({ parent }) => parent?.trackers.includes(trackerOf(key)));
	return children.filter(isBook).flatMap((definition) =>
		cache
			.heads(definition.id)
			.filter(({ values }) => parentKeyOf(values, definition) === key)
			.map(registerKey),
	);
}

/** Whoever collects has it: handed over as it is. */
function comingRecord(register: Register): ComingRecord {
	return { register, exportedHash: show(register).hash, restorable: null };
}

function idOf(key: string): string {
	return key.slice(key.indexOf('/') + 1);
}
