import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { linkWindows } from '~/components/present/link-windows.ts';
import { listenToKeys } from '~/components/present/listen-to-keys.ts';
import { createScreens, type Screens } from '~/components/present/screens.ts';
import { sectionOf } from '~/components/present/section-of.ts';

const kinds = ['opening', 'section', 'question', 'end'];
let screens: Screens;

beforeEach(() => {
	document.body.innerHTML = [
		...kinds.map((kind) => `<section class="screen" tabindex="-1" data-kind="${kind}"></section>`),
		'<output class="at" data-words="{at} / {all}"></output>',
		'<button data-do="answer"></button>',
	].join('');
	screens = createScreens();
	screens.show(0);
});

afterEach(() => {
	document.body.replaceChildren();
	history.replaceState(null, '', location.pathname);
});

it('a clicker turns the screens; a question gives its answer before the next one comes', async () => {
	const stopped = new AbortController();
	listenToKeys((name) => {
		if (name === 'next' || name === 'previous') screens.step(name === 'next' ? 1 : -1);
	}, stopped.signal);
	const seen: (string | boolean)[][] = [];
	for (const key of ['{PageDown}', ' ', '{ArrowRight}', '{ArrowRight}', '{End}', '{PageUp}']) {
		await userEvent.keyboard(key);
		seen.push([document.querySelector('output')?.value ?? '', screens.isRevealed()]);
	}
	stopped.abort();
	expect(seen).toEqual([
		['2 / 4', false],
		['3 / 4', false],
		['3 / 4', true],
		['4 / 4', false],
		['4 / 4', false],
		['3 / 4', true],
	]);
	expect(location.hash).toBe('#s3');
});

it("turns with the presenter's own window, which hears of every step", async () => {
	linkWindows(screens);
	const other = new BroadcastChannel(`goutong present ${location.pathname}`);
	const heard = new Promise((resolve) => {
		other.addEventListener('message', ({ data }) => resolve(data), { once: true });
	});
	screens.step(1);
	expect(await heard).toEqual({ at: 1, isRevealed: false });
	other.postMessage({ at: 2, isRevealed: true });
	await expect.poll(() => [screens.at(), screens.isRevealed()]).toEqual([2, true]);
	other.close();
});

it('shows what a page says below a heading, without what one presses there', () => {
	const page = new DOMParser().parseFromString(
		`<div class="sl-heading-wrapper"><h2 id="a">A</h2></div><p id="x">One <a href="/b/">two</a><button>Press</button></p>
		<h3>Below</h3><ul><li>three</li></ul><div class="sl-heading-wrapper"><h2 id="b">B</h2></div><p>four</p>`,
		'text/html',
	);
	const place = document.createElement('div');
	place.append(...sectionOf(page, 'a'));
	expect(place.innerHTML).toBe(
		'<p>One <a href="/b/" target="_blank">two</a></p><h3>Below</h3><ul><li>three</li></ul>',
	);
	expect(sectionOf(page, 'gone')).toEqual([]);
});
