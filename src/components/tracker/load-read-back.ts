import { loadOnce } from './load-once.ts';

/** What joins a copy of a device with this one; wanted so seldom that it does not come ahead. */
export const loadReadBack = loadOnce(() => import('./read-back-file.ts'));
