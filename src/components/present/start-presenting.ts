import { drawCodes } from '../paper/draw-codes.ts';
import { fillSections } from './fill-sections.ts';
import { linkWindows } from './link-windows.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { createScreens } from './screens.ts';
import { showClock } from './show-clock.ts';

/** Turns the page's sections into screens that are shown one at a time. */
const screens = createScreens();
const clock = showClock(screens);
const page = document.documentElement;
const own = new URL(location.href);

const act: Readonly<Record<string, () => void>> = {
	next: () => screens.step(1),
	previous: () => screens.step(-1),
	first: () => screens.show(0),
	last: () => screens.show(screens.all.length - 1),
	answer: () => screens.reveal(!screens.isRevealed()),
	notes: () => page.toggleAttribute('data-notes'),
	clock: clock.toggle,
	theme: () => {
		page.dataset['theme'] = page.dataset['theme'] === 'dark' ? 'light' : 'dark';
	},
	print: () => window.print(),
	full: () => {
		// A browser that refuses shows the page as it is.
		if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
		else void page.requestFullscreen().catch(() => undefined);
	},
	notes_window: () => {
		window.open(`${own.pathname}?notes#s${screens.at() + 1}`, 'notes', 'width=720,height=640');
	},
};

page.toggleAttribute('data-presenting', true);
page.toggleAttribute('data-desk', own.searchParams.has('notes'));
for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
	button.addEventListener('click', () => act[button.dataset['do'] ?? '']?.());
listenToKeys((name) => act[name]?.());
linkWindows(screens);
// What it can only know of a page that is served, a page from disk leaves out.
if (location.protocol.startsWith('http')) drawCodes();
else for (const code of document.querySelectorAll('.leads-to')) code.remove();
screens.show(Number(/^#s(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1);
void fillSections();
