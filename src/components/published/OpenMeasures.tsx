import { isOpen, isOverdue } from '~/core/reports/is-overdue.ts';
import type { Report } from '~/core/reports/report.ts';
import { MeasureTable } from '../report/MeasureTable.tsx';
import { sayDay } from '../report/say-day.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** What was decided and is not done, with how much of it was overdue at the end of the period; all of it is told. */
export function OpenMeasures({ report: { actions, until } }: { report: Report }) {
	const { t, locale } = useWords();
	const open = actions.filter(isOpen);
	const overdue = open.filter((one) => isOverdue(one, until)).length;
	const rejected = actions.filter(({ state }) => state === 'rejected');
	const day = sayDay(until, locale);
	const rejectedTitle = t('published.rejected', { count: rejected.length });
	return (
		<section class="gt-stack">
			<h2>{t('published.open')}</h2>
			<p>
				{open.length === 0
					? t('published.open_none', { day })
					: t('published.open_count', { count: open.length, overdue, day })}
			</p>
			{open.length > 0 ? (
				<MeasureTable measures={open} until={until} title={t('published.open')} hasState />
			) : null}
			{rejected.length > 0 ? (
				<details>
					<summary>{rejectedTitle}</summary>
					<MeasureTable measures={rejected} until={until} title={rejectedTitle} hasState />
				</details>
			) : null}
		</section>
	);
}
