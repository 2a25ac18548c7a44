import { useCallback } from 'preact/hooks';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { useHeld } from '../ui/use-held.ts';
import type { Gone } from './use-store.ts';

interface Props {
	tracker: string;
	/** All of the tracker's own records; `null` until they have been read from where they last. */
	entries: readonly StoredEntry[] | null;
	onGone: (gone: Gone) => void;
}

/** Tells of records that were here at the last visit and are not any more. */
export function HeldBefore({ tracker, entries, onGone }: Props) {
	const count = entries?.filter(({ deleted }) => !deleted).length ?? null;
	const tell = useCallback((records: number) => onGone({ records, draft: false }), [onGone]);
	useHeld(tracker, count, tell);
	return null;
}
