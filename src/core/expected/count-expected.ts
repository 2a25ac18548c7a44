import {
	type ExpectedOccurrence,
	type ExpectedState,
	expectedStates,
} from './expected-occurrence.ts';

/** How many should have taken place, and what became of them. */
export interface ExpectedCount {
	/** Those whose day has come; never those to come, nor those noted besides. */
	expected: number;
	by: Record<ExpectedState, number>;
}

/** Counts what became of what was expected. */
export function countExpected(found: readonly ExpectedOccurrence[]): ExpectedCount {
	const of = (state: ExpectedState) => found.filter((one) => one.state === state).length;
	const by = Object.fromEntries(expectedStates.map((state) => [state, of(state)]));
	// Made of every state.
	const counts = by as Record<ExpectedState, number>;
	return { expected: found.length - counts.to_come - counts.besides, by: counts };
}
