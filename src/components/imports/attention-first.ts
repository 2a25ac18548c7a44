import type { FileSummary } from '~/core/imports/plan.ts';

/** A file and its place among those chosen, by which its rows are asked for. */
export interface PlacedFile {
	file: FileSummary;
	index: number;
}

/**
 * Files a person has to look at before those that are plain: refused ones, then those with rows set
 * aside, conflicting, edited or to decide about, then those with a note; otherwise in the order they were chosen.
 */
export function attentionFirst(files: readonly FileSummary[]): PlacedFile[] {
	return files
		.map((file, index) => ({ file, index }))
		.sort((a, b) => urgency(b.file) - urgency(a.file) || a.index - b.index);
}

function urgency({ refused, counts, notes }: FileSummary): number {
	if (refused) return 3;
	if (counts.aside + counts.conflicting + counts.edited + counts.asked > 0) return 2;
	return notes.length > 0 ? 1 : 0;
}
