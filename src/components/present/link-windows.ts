import type { Screens } from './screens.ts';

/** What one window tells the other. */
interface Shown {
	at: number;
	isRevealed: boolean;
}

/**
 * The room's window and the one with the notes turn together, whichever is turned. Says beside the notes what comes
 * next. A browser that links no windows leaves each to itself.
 */
export function linkWindows(screens: Screens): void {
	const next = document.querySelector<HTMLElement>('.coming');
	const sayNext = () => {
		if (!next) return;
		const title = screens.all[screens.at() + 1]?.dataset['title'];
		const { coming = '', last = '' } = next.dataset;
		next.textContent = title === undefined ? last : `${coming} · ${title}`;
		next.hidden = false;
	};
	screens.onChange(sayNext);
	if (!('BroadcastChannel' in globalThis)) return;
	const channel = new BroadcastChannel(`goutong present ${location.pathname}`);
	let isTold = false;
	channel.addEventListener('message', ({ data }: MessageEvent<Shown>) => {
		isTold = true;
		screens.show(data.at);
		screens.reveal(data.isRevealed);
		isTold = false;
	});
	screens.onChange(() => {
		if (isTold) return;
		const shown: Shown = { at: screens.at(), isRevealed: screens.isRevealed() };
		channel.postMessage(shown);
	});
}
