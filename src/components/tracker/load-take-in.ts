import { loadOnce } from './load-once.ts';

/** What checks files and reads them in; wanted so seldom that it does not come ahead. */
export const loadTakeIn = loadOnce(() => import('./take-in-parts.ts'));
