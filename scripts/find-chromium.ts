import { chromium } from 'playwright';

/** What to pass to Playwright's `launch` so that it starts the Chromium this machine has. */
export interface ChromiumChoice {
	executablePath?: string;
}

/** The shell without windows first: it draws the same pages with half the work. */
const systemPaths = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What was found, for the processes this one starts. */
const found = 'CHROMIUM_FOUND';

/**
 * The Chromium that really starts, or `null`; looked for once, and not again by processes started later.
 */
export async function findChromium(): Promise<ChromiumChoice | null> {
	const known = process.env[found];
	// Written below.
	if (known !== undefined) return JSON.parse(known) as ChromiumChoice;
	const choice = await probe();
	if (choice) process.env[found] = JSON.stringify(choice);
	return choice;
}

/**
 * The first Chromium that really starts, or `null`. Launching is the only honest probe: a path can
 * exist and not run, and Playwright names another binary headed than headless.
 */
async function probe(): Promise<ChromiumChoice | null> {
	const named = process.env['CHROME_BIN'];
	const candidates: ChromiumChoice[] = [
		...(named ? [{ executablePath: named }] : []),
		{},
		...systemPaths.map((executablePath) => ({ executablePath })),
	];
	for (const candidate of candidates) {
		try {
			const browser = await chromium.launch({ ...candidate, timeout: 20_000 });
			await browser.close();
			return candidate;
		} catch {
			// Not this one; the next may start.
		}
	}
	return null;
}
