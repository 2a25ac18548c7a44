import type { Register } from '~/core/entries/merge.ts';
import { toRecord } from './collected-record.ts';
import { loggedFiles } from '~/core/imports/logged-files.ts';
import { untied } from '~/core/intake/untied.ts';
import type { ImportRecord, UndoRecord } from './records.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';
import { isWithdrawn } from './undo-part.ts';

export interface UntieOptions {
	/** Trackers whose answers bear no name. */
	anonymous: ReadonlySet<string>;
	/** Fewest files that must have brought such answers for their ids to stay with the step. */
	fewest: number;
	/** What is collected of an id by now. */
	register: (key: string) => Register | null;
}

const setting = 'log_untied';

/**
 * Takes out of the log of 0.1.0 what ties answers of anonymous trackers to files and to one another,
 * and what was withdrawn of any, as steps of today do not write it. Once for a device.
 */
export async function untieLog(db: Database, options: UntieOptions): Promise<void> {
	if ((await readSetting(db, setting)) === true) return;
	await db.transaction('rw', [db.imports, db.undo, db.aside, db.settings], async () => {
		for (const step of await db.imports.toArray()) {
			if (step.id !== undefined && !step.trackers) await untieStep(db, step.id, step, options);
		}
		for (const row of await db.aside.toArray()) {
			if (options.anonymous.has(row.tracker ?? '')) await db.aside.put(untied(row));
		}
		await writeSetting(db, setting, true);
	});
}

async function untieStep(
	db: Database,
	id: number,
	step: ImportRecord,
	options: UntieOptions,
): Promise<void> {
	const { anonymous, fewest } = options;
	const parts = await db.undo.where({ importId: id }).toArray();
	const trackers = trackersOf(step, parts);
	const nameless = trackers.filter((tracker) => anonymous.has(tracker));
	const passing = nameless.filter((tracker) => contributorsTo(tracker, step) < fewest);
	for (const part of parts) await db.undo.put(untiePart(part, passing, options));
	if (nameless.length === 0) return;
	await db.imports.update(id, {
		files: loggedFiles(step.files, anonymous, true),
		trackers,
		passing,
	});
}

function untiePart(part: UndoRecord, passing: string[], options: UntieOptions): UndoRecord {
	const { anonymous, register } = options;
	const stays = (key: string) => !passing.includes(trackerOf(key));
	const before = part.before.filter((record) => {
		const now = register(record.key);
		return stays(record.key) && !isWithdrawn(record, now ? toRecord(record.key, now) : undefined);
	});
	const wordless = before.filter(({ key }) => anonymous.has(trackerOf(key)));
	return {
		...part,
		added: part.added.filter(stays),
		before: before.filter((record) => !wordless.includes(record)),
		heads: wordless.map(({ key, heads }) => [key, heads.map(({ hash }) => hash)]),
	};
}

/** What a step changed: told by what would take it back, or where that is gone, by its files. */
function trackersOf({ files }: ImportRecord, parts: readonly UndoRecord[]): string[] {
	const keys = parts.flatMap(({ added, before }) => [...added, ...before.map(({ key }) => key)]);
	const of = parts.length > 0 ? keys.map(trackerOf) : files.flatMap(({ tracker }) => tracker ?? []);
	return [...new Set(of)].sort();
}

function contributorsTo(tracker: string, { files }: ImportRecord): number {
	const brings = files.filter(({ counts }) => counts.new + counts.updated + counts.conflicting > 0);
	return brings.filter((file) => file.tracker === tracker).length;
}

function trackerOf(key: string): string {
	return key.slice(0, key.indexOf('/'));
}
