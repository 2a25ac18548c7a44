import type { JobFailure, Outcome } from './collect-api.ts';

/** It worked, and this came of it. */
export function done<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

/** It did not work; nothing was changed. */
export function failed(failure: JobFailure): { ok: false; failure: JobFailure } {
	return { ok: false, failure };
}
