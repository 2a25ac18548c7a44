import { wordsAddress } from '~/core/offline/file-list.ts';
import type { OfflineWords } from '~/core/offline/messages.ts';

let words: Promise<OfflineWords> | undefined;

/** What is said about being offline, in the page's language; fetched only when there is something to say. */
export function offlineWords(): Promise<OfflineWords> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	words ??= fetch(base + wordsAddress(document.documentElement.lang)).then((answer) =>
		answer.json(),
	);
	return words;
}
