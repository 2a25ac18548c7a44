import {
	handedOver,
	isToHandOver,
	isWorthHandingOver,
	type StoredEntry,
} from '../entries/stored-entry.ts';

/**
 * Whether one filling-in was handed over, and whether it has changed since: an answer taken back
 * counts, where somebody was given it. `shown`: its records; `all`: all there are, deleted ones too.
 */
export function submissionState(
	shown: readonly StoredEntry[],
	all: readonly StoredEntry[],
): ReturnType<typeof handedOver> {
	const together = shown.find(({ submission }) => submission !== null)?.submission;
	const taken = all.filter(
		({ deleted, submission }) => deleted && together !== undefined && submission === together,
	);
	const known = [...shown, ...taken].filter(isWorthHandingOver);
	if (!known.some(isToHandOver)) return 'handed_over';
	return known.every((entry) => handedOver(entry) === 'not_yet') ? 'not_yet' : 'changed_since';
}
