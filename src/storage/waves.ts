import type { ShownGroup } from '~/core/figures/results/result-view.ts';
import type { IssueRecord, WaveRecord } from './records.ts';
import type { Database } from './tables.ts';

/** The wave as it was declared; `null`: it was not. */
export async function readWave(db: Database, id: string): Promise<WaveRecord | null> {
	return (await db.waves.get(id)) ?? null;
}

/** Declares it. One that was declared before stays as it was, and is what comes back. */
export function declareWave(db: Database, record: WaveRecord): Promise<WaveRecord> {
	return db.transaction('rw', db.waves, async () => {
		const before = await db.waves.get(record.id);
		if (before) return before;
		await db.waves.add(record);
		return record;
	});
}

/**
 * Publishes one question of a wave beside all that was shown of it before, in one piece: `publish` is told what that was,
 * and what it shows anew is kept before anybody sees it.
 */
export function publishQuestion<T extends { groups: readonly ShownGroup[] }>(
	db: Database,
	{ wave, question }: { wave: string; question: string },
	publish: (earlier: readonly ShownGroup[]) => T,
): Promise<T> {
	return db.transaction('rw', db.issues, async () => {
		const earlier = (await db.issues.where({ wave, question }).toArray()).map(toGroup);
		const issue = publish(earlier);
		const fresh = issue.groups.filter(
			(group) => group.reason === null && !earlier.some((one) => isSame(one, group)),
		);
		await db.issues.bulkAdd(fresh.map((group) => toRecord(group, wave, question)));
		return issue;
	});
}

function toGroup({ field, cell, people, share }: IssueRecord): ShownGroup {
	return { field, cell, people: new Set(people.split(' ').filter(Boolean)), reason: null, share };
}

function toRecord({ field, cell, people, share }: ShownGroup, wave: string, question: string) {
	return { wave, question, field, cell, people: [...people].join(' '), share };
}

function isSame(one: ShownGroup, other: ShownGroup): boolean {
	if (one.field !== other.field || one.cell !== other.cell) return false;
	if (one.people.size !== other.people.size) return false;
	for (const id of one.people) if (!other.people.has(id)) return false;
	return true;
}
