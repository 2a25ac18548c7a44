import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { ownName } from '~/device/own-name.ts';
import { toStorageFailure } from '~/storage/failure.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import type { JobFailure, Progress } from '~/workers/collect/job-result.ts';
import type { Overview } from '~/workers/collect/views.ts';

export interface CollectState {
	/** `null` until the work can begin. */
	api: CollectApi | null;
	/** `page`: no worker could be started. */
	runs: 'worker' | 'page' | null;
	/** Why nothing can be read. */
	failure: JobFailure | null;
	/** What is collected, in numbers; `null` until it has been read. */
	overview: Overview | null;
	/** A tab with an older page is in the way and must be closed. */
	waiting: boolean;
	/** While the collected data is being read for the first time. */
	progress: Progress | null;
	refresh: () => Promise<void>;
}

const nothingYet = {
	api: null,
	runs: null,
	failure: null,
	overview: null,
	waiting: false,
	progress: null,
};

/** Once the definitions are there, starts the worker, opens the database and keeps the numbers in step with all tabs. */
export function useCollect(
	definitions: Definition[] | null,
	/** The company, with what clocks are read with; `undefined`: on its way, `null`: not to be had. */
	company: Company | null | undefined,
	database: string | null,
): CollectState {
	const [state, setState] = useState<Omit<CollectState, 'refresh'>>(nothingYet);
	const api = useRef<CollectApi | null>(null);
	const refresh = useCallback(async () => {
		const outcome = await api.current?.overview((progress) =>
			setState((before) => (before.overview ? before : { ...before, progress })),
		);
		if (!outcome) return;
		setState((before) =>
			outcome.ok
				? { ...before, overview: outcome.value, progress: null, failure: null }
				: { ...before, failure: outcome.failure },
		);
	}, []);

	useEffect(() => {
		if (!definitions || company === undefined) return;
		let gone = false;
		let close = () => {};
		const open = async () => {
			// The worker's client is needed by nobody who only looks at the page.
			const { connect } = await import('~/workers/collect/connect.ts');
			const connection = await connect(
				{ definitions, database: database ?? ownName(), ...(company && { company }) },
				{
					onChange: () => void refresh(),
					onWaiting: () => setState((before) => ({ ...before, waiting: true })),
				},
			);
			if (connection.kind === 'failed') {
				return setState((before) => ({
					...before,
					waiting: false,
					failure: connection.failure,
				}));
			}
			close = connection.close;
			if (gone) return close();
			api.current = connection.api;
			const { api: opened, runs } = connection;
			setState((before) => ({ ...before, api: opened, runs, waiting: false }));
			await refresh();
		};
		open().catch((error: unknown) =>
			setState((before) => ({ ...before, waiting: false, failure: toStorageFailure(error) })),
		);
		// Who comes back from another tab sees what was done there, even where no word of it came.
		const comeBack = () => void (document.hidden || refresh());
		document.addEventListener('visibilitychange', comeBack);
		return () => {
			document.removeEventListener('visibilitychange', comeBack);
			gone = true;
			api.current = null;
			close();
		};
	}, [definitions, company, database, refresh]);

	return { ...state, refresh };
}
