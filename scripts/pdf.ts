import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { addressOf, bookletPage } from '../config/addresses.ts';
import { locales } from '../config/locales.ts';
import { siteAddress } from '../integrations/site-address.ts';
import { booklets } from '../src/core/organization/audiences.ts';
import { findChromium } from './find-chromium.ts';
import { printBooklet } from './print-booklet.ts';
import { serve } from './serve.ts';

/*
	Makes every booklet of the built site, in every language, as a PDF in dist-pdf/.
	`npm run pdf -- hr pilot` makes these two only.
*/
const site = fileURLToPath(new URL(process.env['SITE_FOLDER'] ?? '../dist', import.meta.url));
const target = fileURLToPath(new URL('../dist-pdf', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(booklets as readonly string[]).includes(name));
if (unknown.length > 0) {
	throw new Error(`There is no booklet called "${unknown[0]}". There are: ${booklets.join(', ')}.`);
}
if (!existsSync(join(site, 'print'))) {
	throw new Error('There is no built site in dist/. Run "npm run build" first.');
}
const choice = await findChromium();
if (!choice) throw new Error('No Chromium was found. Install one, or set CHROME_BIN to its path.');

await mkdir(target, { recursive: true });
const base = siteAddress();
const server = await serve(site, { base });
const address = server.address();
if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
const browser = await chromium.launch(choice);
try {
	const page = await browser.newPage();
	for (const { code } of locales) {
		for (const booklet of booklets) {
			const place = addressOf({ locale: code, page: bookletPage(booklet) }).slice(1);
			if (wanted.length > 0 && !wanted.includes(booklet)) continue;
			if (!existsSync(join(site, place, 'index.html'))) continue;
			const { pdf, facts } = await printBooklet(
				page,
				`http://localhost:${address.port}${base}${place}`,
			);
			const file = `goutong-${booklet}.${code}.pdf`;
			await writeFile(join(target, file), pdf);
			console.log(`dist-pdf/${file}  ${facts.sheets} pages, ${Math.ceil(pdf.length / 1024)} kB`);
		}
	}
} finally {
	await browser.close();
	server.close();
}
