import { useState } from 'preact/hooks';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import { useCollectPage } from './CollectContext.tsx';

/** Throwing rows set aside away, and taking that back. */
export interface Discard {
	/** What was thrown away last; `null`: nothing, or it is back. */
	removed: { step: number; count: number } | null;
	failure: JobFailure | null;
	discard: (asked: string[] | { group: string }, count: number) => Promise<void>;
	undo: () => Promise<void>;
}

export function useDiscard(): Discard {
	const { api, refresh } = useCollectPage();
	const [removed, setRemoved] = useState<Discard['removed']>(null);
	const [failure, setFailure] = useState<JobFailure | null>(null);
	return {
		removed,
		failure,
		async discard(asked, count) {
			const outcome = await api.discardAside(asked);
			setRemoved(outcome.ok ? { step: outcome.value.step, count } : null);
			setFailure(outcome.ok ? null : outcome.failure);
			await refresh();
		},
		async undo() {
			if (!removed) return;
			const outcome = await api.undo(removed.step, () => {});
			setRemoved(null);
			setFailure(outcome.ok ? null : outcome.failure);
			await refresh();
		},
	};
}
