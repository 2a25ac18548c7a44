import { useState } from 'preact/hooks';
import { whileRunning } from '../imports/while-running.ts';
import type { JobFailure, JobResult, OnProgress, Progress } from '~/workers/collect/job-result.ts';

export interface Change {
	/** A change is under way. */
	busy: boolean;
	/** What to say of the last change that went well. */
	said: string | null;
	/** How far it is, where it tells. */
	progress: Progress | null;
	failure: JobFailure | null;
	/** Carries a change out and says `sentence` when it is done; it may be of what came of it. */
	change: <T>(
		job: (onProgress: OnProgress) => Promise<JobResult<T>>,
		sentence: string | ((value: T) => string),
	) => Promise<void>;
	/** Stops saying it. */
	hush: () => void;
}

/** A change of the collected data that is one press: undo, clear. `onDone`: what was shown is past. */
export function useChange(refresh: () => Promise<void>, onDone: () => void): Change {
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState<string | null>(null);
	const [progress, setProgress] = useState<Progress | null>(null);
	const [failure, setFailure] = useState<JobFailure | null>(null);
	const hush = () => {
		setSaid(null);
		setFailure(null);
	};
	return {
		busy,
		said,
		progress,
		failure,
		hush,
		change: async (job, sentence) => {
			hush();
			setBusy(true);
			const outcome = await whileRunning(job, setProgress);
			setBusy(false);
			setProgress(null);
			if (outcome.ok) {
				setSaid(typeof sentence === 'string' ? sentence : sentence(outcome.value));
				onDone();
			} else setFailure(outcome.failure);
			await refresh();
		},
	};
}
