import type { Definition } from '../definition/definition.ts';
import { registerKey } from '../entries/merge.ts';
import type { FileSummary, ImportPlan } from './plan.ts';

/**
 * The records a person hands in again to have them taken out: those of the one file of a check, where
 * it is of an anonymous form and every row of it is known. Nothing of such a form opens by itself, so
 * its file is what says which records are meant. Empty: it is no such check.
 */
export function rowsToTakeOut(plan: ImportPlan, definitions: readonly Definition[]): string[] {
	if (!mayTakeOut(plan.files, definitions)) return [];
	return [...new Set(plan.rows.flatMap(({ entry }) => (entry ? [registerKey(entry)] : [])))];
}

/** Whether a check of these files is one of a file that can be taken out. */
export function mayTakeOut(
	files: readonly FileSummary[],
	definitions: readonly Definition[],
): boolean {
	const [file, ...others] = files;
	if (!file || others.length > 0 || file.origin === 'aside' || file.rows === 0) return false;
	const { identical, older } = file.counts;
	const anonymous = definitions.some(({ id, anonymous: is }) => is && id === file.tracker);
	return anonymous && identical + older === file.rows;
}
