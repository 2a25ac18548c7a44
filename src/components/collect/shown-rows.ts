import type { MeasuredRows } from '../results/KpiRowsContext.ts';

/** The records a measure counted, or those of a tracker that are past their time. */
export type ShownRows = MeasuredRows | { request: 'due' };
