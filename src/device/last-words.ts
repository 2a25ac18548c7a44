import type { Draft } from '~/core/forms/draft.ts';

/**
 * What was typed in the last moment before the page went away. The database may be cut off in the
 * middle of a write then; this small store writes before the page can go. It is emptied as soon as
 * the database has the draft.
 */
const prefix = 'goutong-last-words-';

/** The draft on the screen, and as the database was last known to hold it. */
export interface LastWords {
	draft: Draft;
	known: Draft | null;
}

/** Keeps the draft synchronously. Where the browser allows no storage, nothing happens. */
export function writeLastWords(words: LastWords): void {
	try {
		localStorage.setItem(prefix + words.draft.tracker, JSON.stringify(words));
	} catch {
		// Blocked or full: the database is told of at the same time and speaks for both.
	}
}

/** What was kept for a tracker, or `null`. */
export function readLastWords(tracker: string): LastWords | null {
	try {
		const text = localStorage.getItem(prefix + tracker);
		// Only this module writes the key, and only whole ones.
		return text === null ? null : (JSON.parse(text) as LastWords);
	} catch {
		return null;
	}
}

/** Forgets them: of one tracker, or of all. */
export function clearLastWords(tracker?: string): void {
	try {
		for (const key of Object.keys(localStorage)) {
			if (key.startsWith(prefix) && (tracker === undefined || key === prefix + tracker)) {
				localStorage.removeItem(key);
			}
		}
	} catch {
		// Blocked: there is nothing to forget.
	}
}
