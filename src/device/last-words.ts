import { forget, keep, readKept } from './kept.ts';

/**
 * What was typed in the last moment before the page went away: the draft on the screen, and as the
 * database was last known to hold it. The database may be cut off in the middle of a write then; this
 * small store writes before the page can go. It is emptied as soon as the database has the draft.
 */
export interface LastWords<Draft> {
	draft: Draft;
	known: Draft | null;
}

/** Keeps the draft synchronously. Where the browser refuses, the database speaks for both. */
export function writeLastWords<Draft extends { tracker: string }>(words: LastWords<Draft>): void {
	keep('last-words', JSON.stringify(words), words.draft.tracker);
}

/** What was kept for a tracker, or `null`. */
export function readLastWords<Draft>(tracker: string): LastWords<Draft> | null {
	const text = readKept('last-words', tracker);
	try {
		// Only this module writes the key, and only whole ones.
		return text === null ? null : (JSON.parse(text) as LastWords<Draft>);
	} catch {
		return null;
	}
}

/** Forgets what was kept for a tracker. */
export function clearLastWords(tracker: string): void {
	forget('last-words', tracker);
}
