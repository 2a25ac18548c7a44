import type { Practised } from '~/core/training/practised.ts';
import { keep, readKept } from './kept.ts';
import { ownName } from './own-name.ts';

/** No site lies in a folder called so: what is after it in an address is never sent. */
const mark = '#practice';

/**
 * From here on the page keeps everything under another name than the site: its records, drafts and choices are
 * for practice, and no other page knows of them. Called before anything on the page reads or writes.
 */
export function enterPractice(): void {
	if (!isPractice()) document.documentElement.dataset['kit'] = ownName() + mark;
}

/** Whether this page is one to practise on. */
export const isPractice = () => ownName().endsWith(mark);

/** Notes, on a page to practise on, that something was done there. `what`: a tracker, or another page's name. */
export function notePractised(what: string, how: Practised): void {
	const done = practisedIn(readKept('ticks', 'practice'));
	if (!isPractice() || done.has(`${what}:${how}`)) return;
	keep('ticks', [...done, `${what}:${how}`].join(' '), 'practice');
}

/** Whether something was done on a page to practise on; asked on any other page. */
export function isPractised(what: string, how: Practised): boolean {
	const done = readPractised();
	// What was saved was looked at.
	return done.has(`${what}:${how}`) || done.has(`${what}:saved`);
}

/**
 * Deletes what was written for practice, when all else is erased. Done when it is gone, or goes as soon as another tab
 * that has it open is closed.
 */
export async function forgetPractice(): Promise<void> {
	const name = ownName() + mark;
	try {
		for (const key of Object.keys(localStorage))
			if (key.startsWith(`${name}.`)) localStorage.removeItem(key);
	} catch {
		// A browser that refuses has kept none of it.
	}
	await new Promise<void>((resolve, reject) => {
		const gone = indexedDB.deleteDatabase(name);
		gone.onsuccess = () => resolve();
		gone.onblocked = () => resolve();
		gone.onerror = () => reject(gone.error ?? new Error('not deleted'));
	});
}

function readPractised(): Set<string> {
	try {
		return practisedIn(localStorage.getItem(`${ownName()}${mark}.ticks.practice`));
	} catch {
		return new Set();
	}
}

const practisedIn = (kept: string | null) => new Set(kept?.split(' ').filter(Boolean));
