import { forget, keep, readKept } from './kept.ts';
import { isAtSharedScreen } from './shared-screen.ts';

const most = 6;

/** The last searches somebody opened a result of, newest first; they never leave the device. */
export function readRecent(locale: string): string[] {
	try {
		const stored: unknown = JSON.parse(readKept('recent-searches', locale) ?? '[]');
		return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
	} catch {
		// Not ours: there are none.
		return [];
	}
}

/** Puts a search in front of the others of its language; not where the next person would read it. */
export function addRecent(locale: string, query: string): void {
	const plain = query.trim();
	if (plain === '' || isAtSharedScreen()) return;
	const others = readRecent(locale).filter((one) => one !== plain);
	keep('recent-searches', JSON.stringify([plain, ...others].slice(0, most)), locale);
}

/** Forgets the searches of one language. */
export function clearRecent(locale: string): void {
	forget('recent-searches', locale);
}
