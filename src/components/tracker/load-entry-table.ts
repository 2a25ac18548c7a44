import { loadOnce } from './load-once.ts';

/** One's own records as a table; apart from what comes ahead, since it is for looking only. */
export const loadEntryTable = loadOnce(() => import('./EntryTable.tsx'));
