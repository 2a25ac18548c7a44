import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { forget, keep, readKept } from '~/device/kept.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { DatabaseContext } from '../imports/CheckContext.tsx';

/**
 * How many records were collected here at the last visit and are not any more. A browser whose storage was damaged
 * begins an empty one without a word; how many there were stands beside it, in storage of its own.
 */
export function useGoneCollected({ trackers }: Overview): number {
	// No form is called so: an id has no asterisk.
	const part = `*collected${useContext(DatabaseContext) ?? ''}`;
	const seen = useRef<number | null>(null);
	const [gone, setGone] = useState(0);
	const count = trackers.reduce((sum, { records, deleted }) => sum + records + deleted, 0);
	useEffect(() => {
		if (count === seen.current) return;
		const isFirst = seen.current === null;
		seen.current = count;
		const missing = Number(readKept('held', part) ?? 0) - count;
		// Told with every visit, until something is collected here again or taken out.
		if (isFirst && missing > 0) setGone(missing);
		else if (count > 0) keep('held', String(count), part);
		else forget('held', part);
	}, [count, part]);
	return gone;
}
