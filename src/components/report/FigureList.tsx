import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayInterval, sayMissing, sayN } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { DistributionCharts } from './DistributionCharts.tsx';
import { GroupTable } from './GroupTable.tsx';
import { numberOf } from './number-of.ts';
import { ReportTable } from './ReportTable.tsx';
import { sayReportFigure } from './say-report-figure.ts';

const columns = ['figure', 'value', 'interval', 'n', 'asked', 'not_applicable'] as const;

interface Props {
	/** Of the section, so that its table is told from others. */
	title: string;
	figures: readonly ReportFigure[];
}

/** The figures of a section: numbers in one table, each with its n and its doubt, and distributions as charts. */
export function FigureList({ title, figures }: Props) {
	const { t, locale } = useWords();
	const grouped = figures.filter(({ group }) => group !== undefined);
	const numbers = figures.filter(({ options, group }) => !options && !group);
	const distributions = figures.filter(({ options }) => options !== undefined);
	const write = (count: number | null) =>
		count === null ? '—' : new Intl.NumberFormat(locale).format(count);
	const rows = numbers.map((one) => {
		const { id, label, unit, figure } = one;
		const number = numberOf(figure);
		const cells = [
			// A number stays beside its unit; a sentence is broken as it fits.
			one.direction || number === null || sayMissing(number, t) !== null
				? sayReportFigure(one, t, locale)
				: unbroken(sayReportFigure(one, t, locale)),
			unbroken(number === null ? '' : sayInterval(number, unit, t, locale)),
			sayN(figure, locale),
			write(figure.asked),
			write(figure.notApplicable),
		];
		return { id, label: inLanguage(label, locale), cells };
	});
	return (
		<>
			{rows.length > 0 && (
				<ReportTable
					caption={t('report.is', { name: t('report.figures'), what: title })}
					head={columns.map((name) => t(`report.column_${name}`))}
					rows={rows}
					numbersFrom={1}
				/>
			)}
			<DistributionCharts figures={distributions} />
			<GroupTable title={title} figures={grouped} />
		</>
	);
}

/** Words that stay in one line. */
function unbroken(words: string) {
	return words === '' ? '' : <span class="gt-report-word">{words}</span>;
}
