import { isOverdue } from '~/core/reports/is-overdue.ts';
import type { Measure } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ReportTable } from './ReportTable.tsx';
import { sayDay } from './say-day.ts';

interface Props {
	measures: readonly Measure[];
	/** The last day of the period: what was due by then and is open is overdue. */
	until: string;
	/** Whether they were decided before, so that they are somewhere by now. */
	hasState?: boolean;
	/** What the table is called, where it is some of them; left out: all that was decided before, or is next. */
	title?: string;
}

/** What is to be done, by which role and when; what is overdue stands first and says so. */
export function MeasureTable({ measures, until, hasState = false, title }: Props) {
	const { t, locale } = useWords();
	if (measures.length === 0)
		return <p>{t(hasState ? 'report.no_actions' : 'report.no_measures')}</p>;
	const ordered = measures.toSorted(
		(a, b) => Number(isOverdue(b, until)) - Number(isOverdue(a, until)),
	);
	const stateOf = (one: Measure) => (
		<>
			{t(`report.state_${one.state}`)}
			{isOverdue(one, until) && <strong> {t('report.overdue')}</strong>}
		</>
	);
	const head = [t('report.what'), t('report.role'), t('report.due')];
	return (
		<ReportTable
			caption={title ?? t(hasState ? 'report.actions' : 'report.measures')}
			head={hasState ? [...head, t('report.state')] : head}
			rows={ordered.map((one) => ({
				id: `${one.what} ${one.due}`,
				label: one.what,
				cells: [one.role, sayDay(one.due, locale), ...(hasState ? [stateOf(one)] : [])],
			}))}
		/>
	);
}
