import type { FileSummary } from '../../imports/plan.ts';

/** Those of these files of which everything was read: a zip counts as taken in when all that is in it was. */
export function takenIn(names: readonly string[], files: readonly FileSummary[]): string[] {
	return names.filter((name) => {
		const own = files.filter(
			(file) => file.origin === 'file' && (file.name === name || file.name.startsWith(`${name}/`)),
		);
		return own.length > 0 && own.every(({ refused }) => refused === null);
	});
}
