import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayInterval, sayMissing, sayN } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { numberOf } from './number-of.ts';
import { ReportTable } from './ReportTable.tsx';
import { sayReportFigure } from './say-report-figure.ts';

interface Props {
	title: string;
	/** Each of one department or another group. */
	figures: readonly ReportFigure[];
}

/** So many measures stand beside each other on a sheet. */
const perTable = 5;

/** What is told of departments and other groups: a line for each of them, a few measures beside each other. */
export function GroupTable({ title, figures }: Props) {
	const { t, locale } = useWords();
	const nameOf = ({ group }: ReportFigure) => inLanguage(group ?? {}, locale);
	const measures = [...Map.groupBy(figures, measureOf).values()];
	const cell = (one: ReportFigure | undefined) => {
		if (!one) return '';
		const number = numberOf(one.figure);
		const interval = number === null ? '' : sayInterval(number, one.unit, locale);
		const n = sayN(one.figure, locale);
		return (
			<>
				{sayReportFigure(one, t, locale)}
				{sayMissing(one.figure, t) === null && (
					<div class="gt-chart-note">{[`n = ${n}`, interval].filter(Boolean).join(' · ')}</div>
				)}
			</>
		);
	};
	return (
		<>
			{tablesOf(measures).map((own) => {
				const groups = [...new Set(own.flat().map(nameOf))];
				const whole = own.map(([first]) => inLanguage(first?.label ?? {}, locale));
				const of = sharedBeginning(whole);
				const names = whole.map((name) => name.slice(of.length));
				return (
					<ReportTable
						key={whole.join()}
						caption={t('report.is', {
							name: t('report.by_group'),
							what: of === '' ? title : of.replace(/[：:]\s*$/, ''),
						})}
						head={[t('report.column_group'), ...names]}
						rows={groups.map((name) => ({
							id: name,
							label: name,
							cells: own.map((measure) => cell(measure.find((one) => nameOf(one) === name))),
						}))}
						numbersFrom={1}
					/>
				);
			})}
		</>
	);
}

/** Of a form that is told apart in several ways each is a measure of its own. */
const measureOf = ({ id }: ReportFigure) => id.replace(/=.*$|@[^=]*$/, '');

/** What all of them begin with, up to a colon; empty where they do not. */
function sharedBeginning([first = '', ...rest]: readonly string[]): string {
	const own = /^.*?[：:]\s*/.exec(first)?.[0] ?? '';
	return rest.every((name) => name.startsWith(own)) ? own : '';
}

/** Measures told of the same groups together, so many in a table. */
function tablesOf(measures: readonly ReportFigure[][]): ReportFigure[][][] {
	const kinds = Map.groupBy(measures, ([first]) => /@[^=]+=/.exec(first?.id ?? '')?.[0] ?? '');
	return [...kinds.values()].flatMap((own) => {
		const tables = Math.ceil(own.length / perTable);
		const size = Math.ceil(own.length / tables);
		return Array.from({ length: tables }, (_, at) => own.slice(at * size, (at + 1) * size));
	});
}
