import type { ReportFigure } from '../../reports/report.ts';
import { inLanguage } from '../../words/in-language.ts';
import { guardCell } from '../guard.ts';
import { createTextWriter } from '../text-writer.ts';
import { writeRecords } from './write-records.ts';

/** A file of one figure. */
export interface FigureFile {
	/** `2026Q4-K7.csv`: what no file's name may hold is left out. */
	name: string;
	text: string;
}

/** The columns of every such file, by key: programs read them in any language. */
const columns = [
	...['figure', 'label', 'period', 'option', 'option_label', 'value', 'low', 'high'],
	...['n', 'asked', 'not_applicable', 'missing', 'reason'],
	...['direction', 'direction_than'],
] as const;

/**
 * One figure of a report as a CSV file, as `encodeCsv` writes them: a row for the number, or one for each option.
 * What is covered has no number in any column, only the reason and, where that is told, which way it went (`up`,
 * `steady` or `down`) and since which period.
 */
export function writeFigure(reported: ReportFigure, locale: string): FigureFile {
	const { id, label, figure, options = [], direction } = reported;
	const { period, interval, n, asked, notApplicable, missing, reason } = figure;
	const head = [id, inLanguage(label, locale), period];
	const counts = [n, asked, notApplicable, missing, reason, direction?.is, direction?.than];
	const distribution = typeof figure.value === 'object' ? figure.value : null;
	const rows =
		distribution === null
			? [[...head, '', '', numberIn(reported), interval?.low, interval?.high, ...counts]]
			: distribution.map(({ code, count }) => {
					const option = options.find((one) => one.code === code);
					const name = option ? inLanguage(option.label, locale) : '';
					return [...head, code, name, count, null, null, ...counts];
				});
	const { wellFormed } = createTextWriter();
	const cells = rows.map((row) => row.map((cell) => guardCell(wellFormed(String(cell ?? '')))));
	const text = writeRecords([[...columns], ...cells], { quotes: 'always', newline: '\r\n' });
	return { name: `${period}-${id}.csv`.replace(/[^\p{L}\p{N}._-]+/gu, '_'), text: `\uFEFF${text}` };
}

/** The number there is: of few cases "7/8", as the report says it. */
function numberIn({
	figure: { value, kOf = null, band = null },
}: ReportFigure): string | number | null {
	if (kOf !== null) return `${kOf.count}/${kOf.n}`;
	if (band !== null) return 'atLeast' in band ? `>=${band.atLeast}` : `<=${band.atMost}`;
	return typeof value === 'number' ? value : null;
}
