import { loadOnce } from './load-once.ts';

/** The page's memory, where the device's database is out of reach. */
export const loadMemoryStore = loadOnce(() => import('./memory-store.ts'));
