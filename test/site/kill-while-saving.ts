import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { databaseName } from './browser.ts';
import { fillNeeds, openTracker, saveButton } from './fill-in.ts';
import { createKillableBrowser } from './killable-browser.ts';

interface Outcome {
	/** Records the page said were saved. */
	acknowledged: string[];
	/** Records found after all the kills. */
	found: string[];
}

/**
 * Saves record after record in a real browser and kills it at a random moment, `rounds` times on
 * one profile. `random` gives 0 to below 1.
 */
export async function killWhileSaving(
	origin: string,
	rounds: number,
	random: () => number,
): Promise<Outcome> {
	const browser = await createKillableBrowser();
	const acknowledged: string[] = [];
	try {
		for (let round = 0; round < rounds; round += 1) {
			const context = await browser.start();
			await saveUntilKilled(context, origin, round, acknowledged, random, browser.kill);
		}
		const context = await browser.start();
		const found = await readPains(context, origin);
		await context.close();
		return { acknowledged, found };
	} finally {
		browser.kill();
		await browser.remove();
	}
}

async function saveUntilKilled(
	context: BrowserContext,
	origin: string,
	round: number,
	acknowledged: string[],
	random: () => number,
	kill: () => void,
): Promise<void> {
	const page = context.pages()[0] ?? (await context.newPage());
	await openTracker(page, origin, 'needs', 'zh-CN');
	const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
	try {
		for (let number = 0; ; number += 1) {
			const pain = `第 ${round} 轮第 ${number} 条`;
			await fillNeeds(page, 'zh-CN', pain);
			await saveButton(page).click();
			await page
				.getByText(/已保存 \d+ 条记录/)
				.first()
				.waitFor();
			acknowledged.push(pain);
			// From the first that was said to be saved, so that a kill always falls on or after one, however slow the machine.
			if (number === 0) setTimeout(kill, random() * 2500);
		}
	} catch {
		// The browser is gone, which is the point.
	}
	await closed;
}

/** What is really in the database, read past all of our code. */
async function readPains(context: BrowserContext, origin: string): Promise<string[]> {
	const page: Page = context.pages()[0] ?? (await context.newPage());
	await page.goto(`${origin}/trackers/needs/`);
	const entries = await page.evaluate(
		(name) =>
			new Promise<{ values: { pain?: string }; hash: string }[]>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('entries').objectStore('entries').getAll();
					reading.onsuccess = () => resolve(reading.result);
					reading.onerror = () => reject(reading.error);
				};
			}),
		databaseName(),
	);
	for (const { hash } of entries) expect(hash).toMatch(/^h[0-9a-f]{16}$/);
	return entries.map(({ values }) => values.pain ?? '');
}
