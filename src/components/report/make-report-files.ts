import { writeFigure } from '~/core/csv/write/write-figure.ts';
import { zipFiles } from '~/core/csv/write/zip-files.ts';
import { publishedResults } from '~/core/reports/read-published.ts';
import type { Report } from '~/core/reports/report.ts';
import { writeReport } from '~/core/reports/report-text.ts';
import { writeReportPage } from './write-report-page.tsx';

interface Asked {
	report: Report;
	company: string;
	words: Record<string, string>;
	locale: string;
}

/**
 * All that a frozen report is handed on as, in one zip: the page to read and print, the figures as JSON, and a CSV
 * file of each. Made again it is the same to the byte.
 */
export function makeReportFiles(asked: Asked): File {
	const { report, locale, words } = asked;
	const name = `${words['report.title'] ?? 'report'}-${report.period}-v${report.version}`;
	const files: Record<string, string> = {
		[`${name}.html`]: writeReportPage(asked),
		// Named as it is published: this very file is dropped beside the site.
		[publishedResults(report.period)]: writeReport(report),
	};
	for (const figure of report.figures) {
		const file = writeFigure(figure, locale);
		const path = `figures/${file.name}`;
		// Ids that differ in what no file's name may hold only.
		files[path in files ? path.replace(/\.csv$/, `-${Object.keys(files).length}.csv`) : path] =
			file.text;
	}
	const encoder = new TextEncoder();
	const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
	return new File([zipFiles(Object.fromEntries(bytes))], `${name}.zip`, {
		type: 'application/zip',
	});
}
