import { rhythms } from './recurrence.ts';

/** How often, from the most frequent to the rarest (X8); the last three have no count to be missed. */
export const frequencies = [...rhythms, 'once', 'realtime', 'event', 'on_demand'] as const;
