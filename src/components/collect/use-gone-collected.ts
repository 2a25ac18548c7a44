import { useContext, useState } from 'preact/hooks';
import type { Overview } from '~/workers/collect/views.ts';
import { useHeld } from '../ui/use-held.ts';
import { DatabaseContext } from '../imports/CheckContext.tsx';

/** How many records were collected here at the last visit and are not any more. */
export function useGoneCollected({ trackers }: Overview): number {
	// No form is called so: an id has no asterisk.
	const part = `*collected${useContext(DatabaseContext) ?? ''}`;
	const [gone, setGone] = useState(0);
	const count = trackers.reduce((sum, { records, deleted }) => sum + records + deleted, 0);
	useHeld(part, count, setGone);
	return gone;
}
