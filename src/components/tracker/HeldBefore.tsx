import { useEffect, useRef } from 'preact/hooks';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { forget, keep, readKept } from '~/device/kept.ts';
import type { Gone } from './use-store.ts';

interface Props {
	tracker: string;
	/** All of the tracker's own records; `null` until they have been read from where they last. */
	entries: readonly StoredEntry[] | null;
	onGone: (gone: Gone) => void;
}

/**
 * Tells of records that were here at the last visit and are not any more. A browser whose storage was damaged begins an
 * empty one without a word; how many there were stands beside it, in storage of its own.
 */
export function HeldBefore({ tracker, entries, onGone }: Props) {
	const seen = useRef<number | null>(null);
	const count = entries?.filter(({ deleted }) => !deleted).length ?? null;
	useEffect(() => {
		if (count === null || count === seen.current) return;
		const isFirst = seen.current === null;
		seen.current = count;
		const missing = Number(readKept('held', tracker) ?? 0) - count;
		// Told with every visit, until something is saved here again.
		if (isFirst && missing > 0) onGone({ records: missing, draft: false });
		else if (count > 0) keep('held', String(count), tracker);
		else forget('held', tracker);
	}, [tracker, count, onGone]);
	return null;
}
