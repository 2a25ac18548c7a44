import { offlineWords } from './offline-words.ts';

let line: HTMLElement | undefined;

/** Says above the page of when it is, where the network is gone; `null` takes that back. */
export async function sayAsOf(since: string | null): Promise<void> {
	const asOf = since === null ? '' : (await offlineWords()).asOf;
	line?.remove();
	line = undefined;
	if (since === null) return;
	const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
	line = document.createElement('p');
	line.className = 'gt-help gt-no-print';
	line.role = 'status';
	line.textContent = asOf.replace('{day}', day.format(new Date(since)));
	// Where there is room above the text, so that nothing moves. A class would be a style on every page.
	Object.assign(line.style, { position: 'absolute', insetInline: '0', textAlign: 'center' });
	document.querySelector('main')?.prepend(line);
}
