import type { Progress } from '~/core/training/progress.ts';
import { readProgress } from '~/core/training/read-progress.ts';
import { keep, readKept } from '~/device/kept.ts';
import { keepDurably, readDurably } from '~/device/kept-durably.ts';

/** Where the progress of one course stands between two visits. */
export interface ProgressShelf {
	read(): Promise<Progress>;
	/** `true` once it is kept; `false` = it is gone with the page. */
	keep(progress: Progress): Promise<boolean>;
}

/**
 * On this device: at once where a page that goes away can still write, and on the disk, so that neither a reload nor
 * the end of the browser takes it. `part` = the course's code.
 */
export function deviceShelf(part: string): ProgressShelf {
	return {
		read: () => readCourse(part),
		keep: async (progress) => {
			const text = JSON.stringify(progress);
			const isKept = keep('course', text, part);
			return (await keepDurably(`course.${part}`, text)) || isKept;
		},
	};
}

/** How far one is in a course on this device: of its two places, the one that was told last. */
export async function readCourse(part: string): Promise<Progress> {
	const near = readProgress(readKept('course', part));
	const durable = readProgress(await readDurably(`course.${part}`));
	return (durable.step ?? 0) > (near.step ?? 0) ? durable : near;
}
