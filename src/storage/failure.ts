/**
 * Why stored data cannot be read or written; words `storage.<failure>` say it.
 * `blocked`: the browser gives this page no storage (settings, some private windows).
 * `full`: no room. `newer`: the data was written by a newer Goutong. `upgraded`: another tab took
 * the data to a newer form, so this page must be loaded again. `unknown`: anything else.
 */
export type StorageFailure = 'blocked' | 'full' | 'newer' | 'upgraded' | 'unknown';

const failures: Record<string, StorageFailure> = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
	ReadOnlyError: 'newer',
	DatabaseClosedError: 'upgraded',
	MissingAPIError: 'blocked',
	SecurityError: 'blocked',
	InvalidStateError: 'blocked',
	NotAllowedError: 'blocked',
};

/** Chromium's word for site data switched off, under a name that says nothing: `UnknownError`. */
const denied = /denied permission/iu;

/** The failure behind an error of the database, however deep it is wrapped. */
export function toStorageFailure(error: unknown): StorageFailure {
	for (let cause = error; cause instanceof Error || cause instanceof DOMException;) {
		const known = denied.test(cause.message) ? 'blocked' : failures[cause.name];
		// A transaction that ran out of room is reported as aborted, with the reason inside.
		const inner = innerOf(cause);
		if (known && !(known === 'upgraded' && inner)) return known;
		if (!inner || inner === cause) return known ?? 'unknown';
		cause = inner;
	}
	return 'unknown';
}

function innerOf(error: Error | DOMException): Error | DOMException | null {
	const inner = 'inner' in error ? error.inner : error instanceof Error ? error.cause : null;
	if (inner instanceof Error || inner instanceof DOMException) return inner;
	const failed: unknown = 'failures' in error && Array.isArray(error.failures) && error.failures[0];
	return failed instanceof Error || failed instanceof DOMException ? failed : null;
}
