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

/**
 * What was kept for a tracker, or `null`. What is no draft of this version (`isDraft`) is not read;
 * a copy of it stays when the next last words are written over it.
 */
export function readLastWords<Draft>(
	tracker: string,
	isDraft: (kept: unknown) => kept is Draft,
): LastWords<Draft> | null {
	const text = readKept('last-words', tracker);
	const words = text === null ? null : parse(text);
	if (typeof words === 'object' && words !== null && 'draft' in words && 'known' in words) {
		const { draft, known } = words;
		if (isDraft(draft) && (known === null || isDraft(known))) return { draft, known };
	}
	if (text !== null) keep('last-words', text, `${tracker}.unread`);
	return null;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Forgets what was kept for a tracker. */
export function clearLastWords(tracker: string): void {
	forget('last-words', tracker);
}
