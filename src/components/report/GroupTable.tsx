import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Folded } from '../charts/Folded.tsx';
import { GroupCell } from './GroupCell.tsx';
import { type Measure, measureTables } from './measure-tables.ts';
import { numberer } from './numberer.ts';
import { ReportTable } from './ReportTable.tsx';
import { sayQuarterOf } from './say-quarter-of.ts';
import { sharedBeginning, withoutColon } from './shared-beginning.ts';

interface Props {
	title: string;
	/** Each of one department or another group. */
	figures: readonly ReportFigure[];
}

/** What is told of departments and other groups, folded up on a screen: a line for each of them, a few measures beside each other. */
export function GroupTable({ title, figures }: Props) {
	const { t, locale } = useWords();
	if (figures.length === 0) return null;
	const nameOf = ({ group }: ReportFigure) => inLanguage(group ?? {}, locale);
	const quarters = new Set(figures.flatMap(({ direction }) => direction?.than ?? []));
	const [than] = quarters;
	const isShort = quarters.size === 1;
	const called = (what: string) => t('report.is', { name: t('report.by_group'), what });
	/** Several tables of one form are told apart by their number. */
	const numbered = numberer();
	const captioned = (what: string) => numbered(called(what));
	const tableOf = (own: readonly Measure[]) => {
		const groups = [...new Set(own.flat().map(nameOf))];
		const whole = own.map(([first]) => inLanguage(first?.label ?? {}, locale));
		const cell = (one: ReportFigure | undefined) =>
			one ? <GroupCell key={one.id} {...{ one, isShort }} /> : '';
		const [only] = groups;
		if (groups.length === 1 && only !== undefined)
			return (
				<ReportTable
					key={whole.join()}
					caption={captioned(only)}
					head={[t('report.column_figure'), t('report.column_value')]}
					rows={own.map(([first], at) => {
						const label = whole[at] ?? '';
						return { id: label, label, cells: [cell(first)] };
					})}
					numbersFrom={1}
				/>
			);
		const of = sharedBeginning(whole);
		return (
			<ReportTable
				key={whole.join()}
				caption={captioned(of === '' ? title : withoutColon(of))}
				head={[t('report.column_group'), ...whole.map((name) => name.slice(of.length))]}
				rows={groups.map((name) => ({
					id: name,
					label: name,
					cells: own.map((measure) => cell(measure.find((one) => nameOf(one) === name))),
				}))}
				numbersFrom={1}
			/>
		);
	};
	return (
		<Folded class="gt-report-groups" name={called(title)}>
			{than !== undefined && isShort && (
				<p class="gt-chart-note">{t('report.direction_note', { than: sayQuarterOf(than, t) })}</p>
			)}
			{measureTables(figures, nameOf).map(tableOf)}
		</Folded>
	);
}
