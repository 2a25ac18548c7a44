import { show, type Register } from '~/core/entries/merge.ts';
import type { Ask, AskReason } from '~/core/imports/asked.ts';
import type { Bucket } from '~/core/imports/buckets.ts';
import type { ImportPlan, PlannedRow } from '~/core/imports/plan.ts';
import type { RowView } from './views.ts';

/** The rows of one file (`null`: all) in one bucket (`null`: all), a page at a time. */
export type RowsOf = (
	file: number | null,
	bucket: Bucket | null,
	start: number,
	end: number,
	reason?: AskReason | null,
) => RowView[];

/**
 * Opens the rows behind every number of a preview: all that `isOpen`. A list asked for again is not
 * made again.
 */
export function createRowsOf(
	plan: ImportPlan,
	isOpen: (row: PlannedRow) => boolean = () => true,
): RowsOf {
	const lists = new Map<string, PlannedRow[]>();
	return (file, bucket, start, end, reason = null) => {
		const name = `${file ?? ''} ${bucket ?? ''} ${reason ?? ''}`;
		const isListed = (row: PlannedRow) => isIn(row, { file, bucket, reason }) && isOpen(row);
		const list = lists.get(name) ?? plan.rows.filter(isListed);
		lists.set(name, list);
		return list.slice(start, end).map((row) => toView(plan, row));
	};
}

/** How many of them are not open. */
export function countClosed(
	plan: ImportPlan,
	isOpen: (row: PlannedRow) => boolean,
	asked: { file: number | null; bucket: Bucket | null; reason: AskReason | null },
): number {
	return plan.rows.filter((row) => isIn(row, asked) && !isOpen(row)).length;
}

interface Asked {
	file: number | null;
	bucket: Bucket | null;
	reason: AskReason | null;
}

function isIn(row: PlannedRow, { file, bucket, reason }: Asked): boolean {
	return (
		(file === null || row.file === file) &&
		(bucket === null || row.bucket === bucket) &&
		(reason === null || row.ask?.reason === reason)
	);
}

function toView(plan: ImportPlan, row: PlannedRow): RowView {
	const file = plan.files[row.file];
	return {
		source: file?.name ?? '',
		origin: file?.origin ?? 'file',
		line: row.line,
		bucket: row.bucket,
		tracker: row.entry?.tracker ?? row.aside?.tracker ?? null,
		entry: row.entry,
		before: row.ask ? likeOf(plan, row.ask) : row.before ? beforeOf(row, row.before) : null,
		aside: row.aside,
		reason: row.ask?.reason ?? null,
		problems: row.problems,
	};
}

/** An edit is shown beside the revision it was made from, where that is still known. */
function beforeOf(row: PlannedRow, register: Register) {
	const base = register.heads.find(({ hash }) => hash === row.base);
	return base ?? (register.heads.length > 0 ? show(register) : null);
}

/**
 * What an equal row is like says nothing new; of one that differs it is what is decided on. Not of an
 * anonymous one: it would lay two people's answers side by side.
 */
function likeOf(plan: ImportPlan, { like, reason }: Ask) {
	if (!like || reason !== 'corrects') return null;
	return plan.definitions.get(like.entry.tracker)?.anonymous === false ? like.entry : null;
}
