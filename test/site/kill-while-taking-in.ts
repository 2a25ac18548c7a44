import type { Page } from 'playwright';
import { bigFile, bigFileRows } from './big-file.ts';
import { databaseName } from './browser.ts';
import { createKillableBrowser } from './killable-browser.ts';
import { chooseToTakeIn } from './take-in.ts';

/**
 * Takes one large file into its own register in a real browser and kills it at a random moment of the
 * step, `rounds` times, each in a fresh profile. How many records were there after each kill.
 */
export async function killWhileTakingIn(
	origin: string,
	rounds: number,
	random: () => number,
): Promise<number[]> {
	const counts: number[] = [];
	const { name, bytes } = bigFile();
	for (let round = 0; round < rounds; round += 1) {
		const browser = await createKillableBrowser();
		try {
			const context = await browser.start();
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto(`${origin}/trackers/feedback/`);
			await chooseToTakeIn(page, [{ name, mimeType: 'text/csv', buffer: bytes }]);
			const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
			await page.getByRole('button', { name: '读进我的记录' }).click();
			setTimeout(browser.kill, random() * 0.8 * bigFileRows);
			await closed;

			const again = await browser.start();
			const survivor = again.pages()[0] ?? (await again.newPage());
			await survivor.goto(`${origin}/everyone/why/`);
			counts.push(await countOwn(survivor));
			await again.close();
		} finally {
			browser.kill();
			await browser.remove();
		}
	}
	return counts;
}

/** How many records are kept, read past our code. */
function countOwn(page: Page): Promise<number> {
	return page.evaluate(
		(name) =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const counting = opening.result.transaction('entries').objectStore('entries').count();
					counting.onsuccess = () => resolve(counting.result);
					counting.onerror = () => reject(counting.error);
				};
			}),
		databaseName(),
	);
}
