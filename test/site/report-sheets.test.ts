import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, it } from 'vitest';
import { launch } from './browser.ts';

const css = readFileSync('src/components/report/report-paper.css', 'utf8');

/** A report's last section, below so much else that its heading would just fit on the first side. */
const section = `<style>${css} body { margin: 0 }</style><main class="gt-report">
	<div style="height: 232mm"></div>
	<section>
		<h2>8 Conclusions</h2>
		<p>Against the baseline</p>
		<dl class="gt-report-verdicts"><div style="height: 60mm"><dt>Better</dt><dd>Waiting</dd></div></dl>
	</section>
</main>`;

it('No heading of a report is left alone below while what it leads to begins the next side', async () => {
	const browser = await launch();
	const page = await browser.newPage();
	await page.setContent(section);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	await browser.close();
	const library = await PDFiumLibrary.init();
	const document = await library.loadDocument(pdf);
	const sides = [...document.pages()].map((side) => side.getText());
	document.destroy();
	library.destroy();
	expect(sides).toHaveLength(2);
	for (const words of ['8 Conclusions', 'Against the baseline', 'Better'])
		expect(sides[1]).toContain(words);
});
