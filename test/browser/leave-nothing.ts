import { render } from 'preact';
import { afterAll, vi } from 'vitest';
import { page } from 'vitest/browser';
// What every page of the site has: `customCss` in config/starlight.ts.
import '~/styles/tokens.css';
import '~/styles/theme.css';
import '~/styles/typography.css';
import '~/styles/controls.css';
import '~/styles/tables.css';
import '~/styles/table-cards.css';
import '~/styles/motion.css';
import '~/styles/print.css';

/*
 * Around each file: the files share a page, and each finds it as the first did. What a file left on it is
 * taken off, an island with all that listens for it, and so is what it kept beside the database. A database of its own,
 * or an empty one, each file sees to itself (`freshDevice`).
 */
const { documentElement: root, body } = document;
const address = `${location.pathname}${location.search}`;

for (const { name } of [...root.attributes]) root.removeAttribute(name);
// As on every page of the site; without it the theme's colors are half of the dark ones.
root.dataset['theme'] = 'light';

afterAll(async () => {
	for (const element of body.children) render(null, element);
	body.replaceChildren();
	localStorage.clear();
	sessionStorage.clear();
	history.replaceState(null, '', address);
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
	await page.viewport(1280, 800);
});
