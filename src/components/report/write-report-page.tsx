import { sha256 } from '@noble/hashes/sha2.js';
import { render } from 'preact';
import type { Report } from '~/core/reports/report.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import screen from './report-page.css?inline';
import paper from './report-paper.css?inline';

/** What holds on paper comes last. */
const style = `${screen}${paper}`;

interface Asked {
	report: Report;
	company: string;
	/** The sentences of the areas `charts` and `report`. */
	words: Record<string, string>;
	locale: string;
}

/**
 * A report as one HTML file that opens by a double-click: no script, nothing fetched, and a policy that lets nothing
 * in. It prints with cover and page numbers.
 */
export function writeReportPage({ report, company, words, locale }: Asked): string {
	const drawn = document.createElement('div');
	render(
		<WordsProvider words={words} locale={locale}>
			<ReportSheet report={report} company={company} />
		</WordsProvider>,
		drawn,
	);
	const body = drawn.innerHTML;
	render(null, drawn);
	const title = `${words['report.title'] ?? ''} ${report.period} · ${report.version}`;
	const policy = `default-src 'none'; style-src 'sha256-${base64(style)}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html><html lang="${locale}" data-theme="light"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${asText(title)}</title><style>${style}</style></head><body>${body}</body></html>\n`;
}

function base64(text: string): string {
	return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
