import { loadOnce } from './load-once.ts';

/** What finds and says everything to mend in a form; no form needs it before it can be written in. */
export const loadMending = loadOnce(() => import('./mending.ts'));
