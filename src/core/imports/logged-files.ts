import { totalCounts } from './buckets.ts';
import type { FileSummary } from './plan.ts';

/** A file of a step; of an anonymous tracker all of them in one, so that no name stands beside its rows. */
export interface LoggedFile extends FileSummary {
	/** How many files these are. */
	files?: number;
}

/**
 * The files of a step as the log keeps them: those of an anonymous tracker are counted together, so
 * that no file's name stands beside how many rows it brought. `mixed`: whether a file of several
 * trackers may hold such rows too.
 */
export function loggedFiles(
	files: readonly FileSummary[],
	anonymous: ReadonlySet<string>,
	mixed: boolean,
): LoggedFile[] {
	const isNameless = ({ tracker, refused }: FileSummary) =>
		refused === null && (tracker === null ? mixed : anonymous.has(tracker));
	const groups = new Map<string | null, FileSummary[]>();
	for (const file of files.filter(isNameless)) {
		groups.set(file.tracker, [...(groups.get(file.tracker) ?? []), file]);
	}
	return [...files.filter((file) => !isNameless(file)), ...[...groups.values()].flatMap(together)];
}

function together(files: FileSummary[]): LoggedFile[] {
	const [first] = files;
	if (!first) return [];
	return [
		{
			name: '',
			origin: first.origin,
			tracker: first.tracker,
			encoding: '',
			delimiter: null,
			rows: files.reduce((sum, { rows }) => sum + rows, 0),
			counts: totalCounts(files),
			refused: null,
			notes: [],
			files: files.length,
		},
	];
}
