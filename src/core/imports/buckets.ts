import type { Bucket } from '../entries/merge.ts';

/** Every bucket a row can be in, in the order they are shown. */
export const buckets = [
	'new',
	'identical',
	'updated',
	'older',
	'conflicting',
	'edited',
	'aside',
] as const satisfies readonly Bucket[];
