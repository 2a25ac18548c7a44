import type { Definition } from '~/core/definition/definition.ts';
import { loadOnce } from '../../load-once.ts';

/** What most records have not: their documents, what is expected, counts, dates. Comes apart. */
export const loadPanels = loadOnce(() => import('./LivedPanels.tsx'));

/** Whether records of a tracker have any of it. */
export function hasPanels({ documents, expects, tallies, calendar }: Definition): boolean {
	return Boolean(documents ?? expects ?? tallies ?? calendar);
}
