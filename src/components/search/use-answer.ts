import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';
import type { SearchClient } from '~/workers/search/search-client.ts';

/** How far the answer to what stands in the field has come. */
export interface AnswerState {
	query: string;
	/** Of this query, or of the one before while this one is being answered. */
	answer: SearchAnswer | null;
	hasFailed: boolean;
}

/** The answer to a query, always to the newest; an empty query has none. */
export function useAnswer(client: SearchClient, query: string, limit: number): AnswerState {
	const [state, setState] = useState<AnswerState>({ query: '', answer: null, hasFailed: false });
	useLayoutEffect(() => {
		let isCurrent = true;
		if (query.trim() === '') {
			setState({ query, answer: null, hasFailed: false });
			return;
		}
		client.ask(query, limit).then(
			(answer) => isCurrent && answer && setState({ query, answer, hasFailed: false }),
			() => isCurrent && setState({ query, answer: null, hasFailed: true }),
		);
		return () => {
			isCurrent = false;
		};
	}, [client, query, limit]);
	return state;
}
