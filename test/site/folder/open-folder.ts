import type { Browser, BrowserContext, Page } from 'playwright';
import { newPerson } from '../browser.ts';
import { openingFiles } from './opening-files.ts';

/** Somebody who opens the folder edition from disk, with all a browser has, also what keeps a served handbook. */
export const newReader = async (browser: Browser): Promise<BrowserContext> =>
	openingFiles(await newPerson(browser, { isOffline: true }));

/** A page of theirs, and what goes wrong in it: errors, and whatever it asks of a network. */
export async function openedPage(
	person: BrowserContext,
): Promise<{ page: Page; faults: string[] }> {
	const faults: string[] = [];
	const page = await person.newPage();
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	page.on('request', (request) => {
		if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked ${request.url()}`);
	});
	return { page, faults };
}
