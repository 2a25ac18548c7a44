import { loadOnce } from './load-once.ts';

/** What makes revisions of records, and with it the hashing. */
export const loadWriting = loadOnce(() => import('./writing.ts'));
