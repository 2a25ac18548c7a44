import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayInterval, sayN } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { numberOf } from './number-of.ts';
import { ReportTable } from './ReportTable.tsx';
import { sayReportFigure } from './say-report-figure.ts';

const columns = ['figure', 'group', 'value', 'interval', 'n'] as const;

interface Props {
	title: string;
	/** Each of one department or another group. */
	figures: readonly ReportFigure[];
}

/** What is told of departments and other groups, those of one measure beside each other. */
export function GroupTable({ title, figures }: Props) {
	const { t, locale } = useWords();
	if (figures.length === 0) return null;
	const measures = Map.groupBy(figures, ({ id }) => id.slice(0, id.indexOf('@')));
	const rows = [...measures.values()].flat().map((one) => {
		const number = numberOf(one.figure);
		const cells = [
			inLanguage(one.group ?? {}, locale),
			sayReportFigure(one, t, locale),
			number === null ? '' : sayInterval(number, one.unit, locale),
			sayN(one.figure, locale),
		];
		return { id: one.id, label: inLanguage(one.label, locale), cells };
	});
	return (
		<ReportTable
			caption={t('report.is', { name: t('report.by_group'), what: title })}
			head={columns.map((name) => t(`report.column_${name}`))}
			rows={rows}
			numbersFrom={2}
		/>
	);
}
