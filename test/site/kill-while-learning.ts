import type { Page } from 'playwright';
import { createKillableBrowser } from './killable-browser.ts';

/** What a course showed before the browser was killed, and what it shows when it is opened again. */
interface Seen {
	before: string[];
	after: string[];
}

/**
 * Answers questions of a course and kills the browser as soon as the one numbered `round` is marked; what the page
 * shows then has to be what it shows to whoever comes back.
 */
export async function killWhileLearning(origin: string, rounds: number): Promise<Seen> {
	const browser = await createKillableBrowser();
	const seen: Seen = { before: [], after: [] };
	try {
		for (let round = 0; round <= rounds; round += 1) {
			const context = await browser.start();
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto(`${origin}/courses/meetings/`);
			if (round > 0) {
				await page.getByText(/对了。|这一题再看看。/).waitFor();
				seen.after.push(await shown(page));
				await page.getByRole('button', { name: '下一步' }).click();
			} else {
				await page.getByRole('button', { name: '开始', exact: true }).click();
				await page.getByRole('button', { name: /读好了/ }).click();
			}
			if (round === rounds) break;
			await answer(page);
			await page.getByText(/对了。|这一题再看看。/).waitFor();
			seen.before.push(await shown(page));
			const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
			browser.kill();
			await closed;
		}
		return seen;
	} finally {
		browser.kill();
		await browser.remove();
	}
}

/** Gives any answer, whatever kind of question it is. */
async function answer(page: Page): Promise<void> {
	const form = page.locator('.gt-course-asking');
	// The marked question stands until what follows it is on the disk.
	await form.getByRole('button', { name: '看对不对' }).waitFor();
	for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
	const options = form.locator('.gt-course-option');
	const typed = form.getByRole('textbox').or(form.getByRole('searchbox'));
	if ((await typed.count()) > 0)
		await typed.fill((await form.locator('select').count()) ? '1' : '会');
	if ((await options.count()) > 0) await options.first().click();
	await form.getByRole('button', { name: '看对不对' }).click();
}

const shown = (page: Page) => page.locator('.gt-course-asking').innerText();
