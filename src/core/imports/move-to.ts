import type { Bucket } from './buckets.ts';
import type { ImportPlan, PlannedRow } from './plan.ts';

/** Puts a row into another bucket, and the count of its file with it. */
export function moveTo(plan: ImportPlan, row: PlannedRow, bucket: Bucket): void {
	const counts = plan.files[row.file]?.counts;
	if (!counts) throw new Error(`The plan has no file ${row.file}. Open it before its rows.`);
	counts[row.bucket] -= 1;
	counts[bucket] += 1;
	row.bucket = bucket;
}
