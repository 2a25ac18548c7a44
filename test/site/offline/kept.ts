import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { KeptHandbook } from '~/core/offline/kept-handbook.ts';
import { databaseName } from '../browser.ts';

/** What the device keeps of the handbook, read past our code; `null`: nothing. */
export function readKept(page: Page): Promise<KeptHandbook | null> {
	return page.evaluate(async (name) => {
		if (!(await caches.has(name))) return null;
		const cache = await caches.open(name);
		const [state] = (await cache.keys()).filter(({ url }) => url.endsWith('kept.json?'));
		return state ? ((await cache.match(state))?.json() ?? null) : null;
	}, `${databaseName()}.offline`);
}

/** The names of the files it keeps. */
export function keptFiles(page: Page): Promise<string[]> {
	return page.evaluate(async (name) => {
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => url);
	}, `${databaseName()}.offline`);
}

/** Waits until the handbook in a language is kept whole, in another version than `before`; gives its version. */
export async function untilKept(page: Page, locale = 'zh-CN', before = ''): Promise<string> {
	const version = async () => (await readKept(page))?.languages[locale]?.list.version ?? before;
	await expect.poll(version, { timeout: 180_000, interval: 250 }).not.toBe(before);
	return version();
}
