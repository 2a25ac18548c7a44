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
	let printed = await print(page);
	for (let round = 0; round < 3; round += 1) {
		const sheets = Object.fromEntries(printed.facts.destinations);
		const changed = await page.evaluate(writeSheets, sheets);
		if (changed === 0) return printed;
		printed = await print(page);
	}
	return printed;
}

/**
 * Under much load Chromium has written a link inside the document as one to this machine, once in some
 * forty prints: such a print is made again, and never given to anybody.
 */
async function print(page: Page, times = 3): Promise<PrintedBooklet> {
	await page.evaluate(leadNowhereElse);
	const pdf = await page.pdf({
		tagged: true,
		outline: true,
		preferCSSPageSize: true,
		printBackground: true,
	});
	const { host } = new URL(page.url());
	const isClean = host === '' || !pdf.includes(host);
	if (isClean) return { pdf, facts: readPdf(pdf) };
	if (times > 1) return print(page, times - 1);
	throw new Error(`The PDF of ${page.url()} leads to ${host}, where only this machine is.`);
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
 * nowhere, because a file must not point at the machine it was made on. Its target is printed. Links inside
 * the booklet stay, if what they lead to is there.
 */
function leadNowhereElse(): void {
	const site = document.documentElement.dataset['site'];
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		if (link.protocol !== location.protocol || link.host !== location.host) continue;
		const isHere = link.pathname === location.pathname && link.hash !== '';
		if (isHere && document.getElementById(decodeURIComponent(link.hash.slice(1)))) continue;
		if (site) link.href = new URL(`${link.pathname}${link.hash}`, site).href;
		else link.removeAttribute('href');
	}
}
