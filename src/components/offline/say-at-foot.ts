import type { OfflineWords } from '~/core/offline/messages.ts';
import { offlineWords } from './offline-words.ts';

let box: HTMLElement | undefined;

/** Says something at the foot of the page, in place of what was said there before; gives its line. */
export async function sayAtFoot(name: keyof OfflineWords): Promise<HTMLElement> {
	const words = await offlineWords();
	if (!box) {
		box = document.createElement('p');
		box.className = 'gt-help gt-no-print';
		box.role = 'status';
		(document.querySelector('main footer') ?? document.querySelector('main'))?.append(box);
	}
	box.textContent = words[name];
	return box;
}
