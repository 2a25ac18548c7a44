import { useLayoutEffect, useRef } from 'preact/hooks';
import { forget, keep, readKept } from '~/device/kept.ts';

/**
 * Keeps how many records there are, and tells once how many fewer than at the last visit. A browser whose storage was
 * damaged begins an empty one without a word; the number stands beside it, in storage of its own. `part`: of what;
 * `count`: `null` until it is known. Told with every visit, until the number changes.
 */
export function useHeld(
	part: string,
	count: number | null,
	onMissing: (records: number) => void,
): void {
	const seen = useRef<number | null>(null);
	// Kept before it is seen: a page closed at once has kept what it showed.
	useLayoutEffect(() => {
		if (count === null || count === seen.current) return;
		const isFirst = seen.current === null;
		seen.current = count;
		const missing = Number(readKept('held', part) ?? 0) - count;
		if (isFirst && missing > 0) onMissing(missing);
		else if (count > 0) keep('held', String(count), part);
		else forget('held', part);
	}, [part, count, onMissing]);
}
