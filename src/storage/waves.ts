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

/** A question of a wave. */
export interface QuestionOfWave {
	/** Id of the wave. */
	wave: string;
	question: string;
}

/**
 * Publishes one question of a wave beside all that was shown of it before: `publish` is told what that was, and what it
 * shows anew is kept before anybody sees it. It may take its time; where another tab has shown something meanwhile, it is
 * asked once more.
 */
export async function publishQuestion<T>(
	db: Database,
	asked: QuestionOfWave,
	publish: (earlier: readonly IssueRecord[]) => Promise<{ told: T; fresh: IssueRecord[] }>,
): Promise<T> {
	for (;;) {
		const earlier = await db.issues.where({ ...asked }).toArray();
		const { told, fresh } = await publish(earlier);
		if (await keepIssues(db, asked, earlier.length, fresh)) return told;
	}
}

/** Keeps what is shown anew, unless something was kept meanwhile. Nothing that was kept ever goes. */
function keepIssues(
	db: Database,
	asked: QuestionOfWave,
	known: number,
	fresh: readonly IssueRecord[],
): Promise<boolean> {
	return db.transaction('rw', db.issues, async () => {
		if ((await db.issues.where({ ...asked }).count()) !== known) return false;
		await db.issues.bulkAdd(fresh);
		return true;
	});
}
