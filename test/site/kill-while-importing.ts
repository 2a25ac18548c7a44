import { check, openCollect, readCollected, type ChosenFile } from './collect.ts';
import { bigFileRows } from './big-file.ts';
import { createKillableBrowser } from './killable-browser.ts';

/** How many records were there after each kill. */
export type CountsAfterKills = number[];

/**
 * Imports `files` in a real browser and kills it at a random moment of the commit, `rounds` times,
 * each in a fresh profile. `random` gives 0 to below 1.
 */
export async function killWhileImporting(
	origin: string,
	files: ChosenFile[],
	rounds: number,
	random: () => number,
): Promise<CountsAfterKills> {
	const counts: CountsAfterKills = [];
	for (let round = 0; round < rounds; round += 1) {
		const browser = await createKillableBrowser();
		try {
			const context = await browser.start();
			const page = context.pages()[0] ?? (await context.newPage());
			await openCollect(page, origin);
			await check(page, files);
			const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
			await page.getByRole('button', { name: /^导入$/ }).click();
			setTimeout(browser.kill, random() * 0.15 * bigFileRows);
			await closed;

			const again = await browser.start();
			const survivor = again.pages()[0] ?? (await again.newPage());
			await openCollect(survivor, origin);
			counts.push((await readCollected(survivor)).length);
			await again.close();
		} finally {
			browser.kill();
			await browser.remove();
		}
	}
	return counts;
}
