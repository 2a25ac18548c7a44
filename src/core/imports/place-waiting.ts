import type { Collected } from './known-records.ts';
import { knowRecords } from './know-records.ts';
import { placeCopy } from './place-copy.ts';
import { placeTypedFile } from './place-typed-file.ts';
import type { ImportPlan } from './plan.ts';
import { typedFiles } from './typed-files.ts';

/**
 * Places the rows that wait until all files are read: those people typed, and those that bear the
 * id of another row. What is known already, nearly known or against the form's rules is asked; a
 * person says what it is. Comes to the same in whatever order the files were given. Yields now and
 * then, so that the work can be stopped.
 */
export function* placeWaiting(
	plan: ImportPlan,
	collected: Collected,
): Generator<undefined, void, void> {
	for (const [planned, row] of plan.waiting) {
		if (row.kind === 'copied') placeCopy(plan, collected, planned, row);
	}
	const files = typedFiles(plan);
	if (files.length > 0) {
		const known = yield* knowRecords(plan, collected, files);
		for (const file of files) yield* placeTypedFile(plan, collected, known, file);
	}
	plan.waiting.clear();
}
