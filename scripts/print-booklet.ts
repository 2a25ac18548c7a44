import type { Page } from 'playwright';
import { type PdfFacts, readPdf } from './read-pdf.ts';

/** A booklet as a file. */
export interface PrintedBooklet {
	pdf: Buffer;
	facts: PdfFacts;
}

/**
 * Prints the booklet at an address as a tagged PDF with an outline. Printed twice: only the first
 * print tells on which sheet a page begins, and the contents of the second say so.
 */
export async function printBooklet(page: Page, address: string): Promise<PrintedBooklet> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(leadNowhereElse);
	let printed = await print(page);
	for (let round = 0; round < 3; round += 1) {
		const sheets = Object.fromEntries(printed.facts.destinations);
		const changed = await page.evaluate(writeSheets, sheets);
		if (changed === 0) return printed;
		printed = await print(page);
	}
	return printed;
}

async function print(page: Page): Promise<PrintedBooklet> {
	const pdf = await page.pdf({
		tagged: true,
		outline: true,
		preferCSSPageSize: true,
		printBackground: true,
	});
	return { pdf, facts: readPdf(pdf) };
}

/** In the page: writes the numbers of the sheets into the contents; says how many were not right. */
function writeSheets(sheets: Record<string, number>): number {
	let changed = 0;
	for (const place of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
		const sheet = `${sheets[place.dataset['sheet'] ?? ''] ?? ''}`;
		if (place.textContent === sheet) continue;
		place.textContent = sheet;
		changed += 1;
	}
	return changed;
}

/**
 * In the page: a link to the site leads to the site's address where the build knows it, and else
 * nowhere, because a file must not point at the machine it was made on. Its target is printed.
 */
function leadNowhereElse(): void {
	const site = document.documentElement.dataset['site'];
	for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
		const path = link.getAttribute('href') ?? '/';
		if (site) link.href = new URL(path, site).href;
		else link.removeAttribute('href');
	}
}
