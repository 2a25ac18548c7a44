import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JobFailure, Progress } from '~/workers/collect/job-result.ts';
import type { Declared, ResultsView } from '~/workers/collect/results-view.ts';
import { useCollectPage } from './CollectContext.tsx';

/** Results on their way, there, or not to be had. */
export interface AskedResults {
	/** `null` until they are there. */
	view: ResultsView | null;
	progress: Progress | null;
	failure: JobFailure | null;
	busy: boolean;
	/** Fixes what the round is told apart by, and asks again. */
	declare: (chosen: Omit<Declared, 'tracker' | 'round'>) => void;
}

const nothing = { view: null, progress: null, failure: null, busy: false };

/** The results of a form's round (`null`: its latest), asked for anew whenever what is collected changes. */
export function useResults(
	tracker: string | null,
	round: string | null,
	revision: unknown,
): AskedResults {
	const { api } = useCollectPage();
	const [state, setState] = useState<Omit<AskedResults, 'declare'>>(nothing);
	const asked = useRef(0);
	const ask = useCallback(async () => {
		asked.current += 1;
		const mine = asked.current;
		if (tracker === null) return setState(nothing);
		setState((before) => ({
			...(before.view?.tracker === tracker ? before : nothing),
			...{ busy: true, failure: null },
		}));
		const outcome = await api.results({ tracker, round, now: Date.now() }, (progress) => {
			// What is done at once needs no bar.
			if (mine === asked.current) setState((before) => ({ ...before, progress }));
		});
		// A later question is under way.
		if (mine !== asked.current) return;
		setState((before) => ({
			...before,
			...{ busy: false, progress: null },
			...(outcome.ok ? { view: outcome.value } : { failure: outcome.failure }),
		}));
	}, [api, tracker, round]);
	useEffect(() => void ask(), [ask, revision]);
	const declare: AskedResults['declare'] = async (chosen) => {
		const of = state.view?.round?.key;
		if (tracker === null || of === undefined) return;
		setState((before) => ({ ...before, busy: true }));
		const outcome = await api.declareRound({ ...chosen, tracker, round: of });
		if (outcome.ok) await ask();
		else setState((before) => ({ ...before, busy: false, failure: outcome.failure }));
	};
	return { ...state, declare };
}
