import { existsSync, readFileSync } from 'node:fs';
import type { Definition } from '../../src/core/definition/definition.ts';
import { type BucketCounts, totalCounts } from '../../src/core/imports/buckets.ts';
import { loggedFiles } from '../../src/core/imports/logged-files.ts';
import type { Gathered } from './gather.ts';
import type { SayProblem } from './say-problem.ts';
import type { WaitingForPerson } from './task.ts';
import type { AsideWritten } from './write-aside.ts';
import type { WrittenTable } from './write-tables.ts';

/** The file by which a folder is known as one of results. */
export const reportName = 'report.json';

/** What `made_by` says. */
const maker = 'goutong collect';

/** What a run came to, for programs. Properties may be added, and are never renamed. */
export interface Report {
	made_by: typeof maker;
	/** Of the form of this report. */
	version: 1;
	/** Local ISO moment. */
	at: string;
	/** All files given; those refused among them. */
	files: { given: number; refused: number };
	/** Names of files that systems and programs left among them, and that nobody handed in. */
	passed_over: string[];
	/** What it went on from: rows of the earlier tables, rows set aside then, and how many of those are no longer. */
	earlier: { rows: number; set_aside: number; taken: number };
	/** Rows of all files that could be read; the buckets add up to them. */
	rows: number;
	buckets: BucketCounts;
	/** What is collected: newest revisions by tracker, and the tables they stand in. */
	trackers: { tracker: string; title: string; records: number; tables: string[] }[];
	set_aside: {
		rows: number;
		files: string[];
		reasons: { reason: string; rows: number; example: string }[];
	};
	/** What a person has to decide, unless it was said. */
	asked: WaitingForPerson[];
	/** Files one by one; those of an anonymous form together, without their names. */
	each: {
		name: string;
		files: number;
		tracker: string | null;
		rows: number;
		buckets: BucketCounts;
		refused: string | null;
		notes: string[];
	}[];
}

/** What a run came to. */
type Outcome = Gathered & { passedOver: string[]; earlierRows: number };

/** The report of a run. `at`: when it was. */
export function makeReport(
	{ files, heads, asked, passedOver, earlierRows, again }: Outcome,
	{ tables, aside }: { tables: readonly WrittenTable[]; aside: AsideWritten },
	{ definitions, say, at }: { definitions: readonly Definition[]; say: SayProblem; at: string },
): Report {
	const anonymous = new Set(definitions.filter((one) => one.anonymous).map(({ id }) => id));
	const mixed = [...heads.keys()].some((tracker) => anonymous.has(tracker));
	const titles = new Map(definitions.map(({ id, title }) => [id, title]));
	return {
		made_by: maker,
		version: 1,
		at,
		files: { given: files.length, refused: files.filter(({ refused }) => refused).length },
		passed_over: passedOver,
		earlier: { rows: earlierRows, set_aside: again.rows, taken: again.taken },
		rows: files.reduce((sum, { rows }) => sum + rows, 0),
		buckets: totalCounts(files),
		trackers: [...heads]
			.map(([tracker, records]) => ({
				tracker,
				title: titles.get(tracker) ?? tracker,
				records,
				tables: tables.filter((one) => one.tracker === tracker).map(({ table }) => table),
			}))
			.sort((a, b) => (a.tracker < b.tracker ? -1 : 1)),
		set_aside: {
			rows: aside.rows,
			files: aside.files,
			reasons: [...aside.reasons].map(([reason, found]) => ({ reason, ...found })),
		},
		asked: sumAsked(asked),
		each: loggedFiles(files, anonymous, mixed).map(
			({ name, tracker, rows, counts, refused, notes, ...of }) => ({
				name,
				files: of.files ?? 1,
				tracker,
				rows,
				buckets: counts,
				refused: refused && say(refused, tracker),
				notes: notes.map((note) => say(note, tracker)),
			}),
		),
	};
}

function sumAsked(asked: readonly WaitingForPerson[]): WaitingForPerson[] {
	const sums = new Map<string, WaitingForPerson>();
	for (const one of asked) {
		const key = `${one.reason} ${one.tracker ?? ''}`;
		sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) });
	}
	return [...sums.values()];
}

/** Whether everything that was given is in what is collected. */
export function isAllTaken({ files, set_aside }: Report): boolean {
	return files.refused === 0 && set_aside.rows === 0;
}

/** Whether a file is such a report. */
export function isReport(path: string): boolean {
	try {
		return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).made_by === maker;
	} catch {
		return false;
	}
}
