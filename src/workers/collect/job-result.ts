import type { StorageFailure } from '~/storage/failure.ts';

/** How far a long job is. `total` is 0 while it is not known. */
export interface Progress {
	phase:
		| 'opening'
		| 'reading'
		| 'comparing'
		| 'saving'
		| 'clearing'
		| 'undoing'
		| 'writing'
		| 'counting';
	done: number;
	total: number;
	/** The file being read. */
	name?: string;
}

export type OnProgress = (progress: Progress) => void;

/**
 * Why a job did not end well. `cancelled`: the person stopped it. `changed`: what is collected
 * changed meanwhile, in another tab. `refused`: the step cannot be undone (any more). `ended`: the
 * browser ended the worker.
 */
export type JobFailure = StorageFailure | 'cancelled' | 'changed' | 'refused' | 'ended';

/** A result that is there, or why it is not. */
export type JobResult<T> = { ok: true; value: T } | { ok: false; failure: JobFailure };

/** It worked, and this came of it. */
export function done<T>(value: T): JobResult<T> {
	return { ok: true, value };
}

/** It did not work; nothing was changed. */
export function failed(failure: JobFailure): { ok: false; failure: JobFailure } {
	return { ok: false, failure };
}
