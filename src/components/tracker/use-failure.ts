import { useCallback, useState } from 'preact/hooks';
import { type StorageFailure, toStorageFailure } from '~/storage/failure.ts';
import { NotLoaded } from './load-once.ts';
import type { Outcome } from './store.ts';

/**
 * Why something was not done. `not_loaded`: the code for it did not come; what is written is kept.
 * `not_opened`: the code without which the form does not open did not come.
 */
export type Failure = StorageFailure | 'not_loaded' | 'not_opened';

export interface Failures extends Outcome {
	failure: Failure | null;
	setFailure: (failure: Failure) => void;
}

/** What went wrong last and is not over. `durable`: what is saved outlives the page. */
export function useFailure(durable: boolean): Failures {
	const [failure, setFailure] = useState<Failure | null>(null);
	const onFailed = useCallback((error: unknown) => {
		// That the device keeps nothing is the worse news, and stays.
		if (error instanceof NotLoaded) setFailure((now) => now ?? 'not_loaded');
		else setFailure(toStorageFailure(error));
	}, []);
	// What was lost for good does not come back because one write went well, and a page that keeps
	// only in its memory has kept nothing.
	const onWorked = useCallback(
		(loaded = false) => {
			if (!durable) return;
			const over = ['full', 'unknown', ...(loaded ? ['not_loaded'] : [])];
			setFailure((now) => (now !== null && over.includes(now) ? null : now));
		},
		[durable],
	);
	return { failure, setFailure, onFailed, onWorked };
}
