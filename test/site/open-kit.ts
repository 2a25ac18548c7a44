import type { Page } from 'playwright';

/** Opens a file and waits until its form, or its cover, can be used. */
export async function openKit(page: Page, url: string): Promise<Page> {
	await page.goto(url);
	await page
		.locator(':is(.gt-cover__start, .gt-save-bar .gt-button--primary):enabled')
		.first()
		.waitFor();
	return page;
}

/** What a page says where it was opened from disk. */
export const saidOfPlace = (page: Page) => page.getByText('交出去的那一份才算数');
