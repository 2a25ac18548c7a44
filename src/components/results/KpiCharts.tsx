import { useContext, useEffect, useState } from 'preact/hooks';
import type { KpiDefinition } from '~/core/figures/kpis/kpi-figure.ts';
import { RunChart } from '../charts/RunChart.tsx';
import { SurvivalCurve } from '../charts/SurvivalCurve.tsx';
import { Timeline } from '../charts/Timeline.tsx';
import type { CourseTold } from '~/workers/collect/kpi-job.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { KpiCourseContext } from './KpiCourseContext.ts';

interface Props {
	of: KpiDefinition;
	/** The figure's name, with its unit. */
	name: string;
	isPercent: boolean;
}

/** How a figure went: week by week against the middle of the quarter before, and how long its cases took. */
export default function KpiCharts({ of, name, isPercent }: Props) {
	const { t, locale } = useWords();
	const courses = useContext(KpiCourseContext);
	const [course, setCourse] = useState<CourseTold | 'lost' | null>(null);
	useEffect(() => {
		let gone = false;
		courses?.ask(of).then(
			(found) => gone || setCourse(found ?? 'lost'),
			() => gone || setCourse('lost'),
		);
		return () => {
			gone = true;
		};
	}, [courses, of.metric, of.part, of.tracker, of.at]);
	if (course === null) return <p role="status">{t('kpis.counting')}</p>;
	if (course === 'lost') return <p role="alert">{t('trend.failed')}</p>;
	const { weeks, median, cases, changes } = course;
	const day = new Intl.DateTimeFormat(locale, {
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC',
	});
	const label = (from: string) => day.format(Date.parse(`${from}T12:00Z`));
	return (
		<div class="gt-stack">
			{weeks.length === 0 ? (
				<p>{t('trend.no_weeks')}</p>
			) : (
				<RunChart
					title={t('trend.weeks', { name })}
					unit={isPercent ? 'percent' : 'number'}
					points={weeks.map(({ from, figure }) => ({ label: label(from), figure }))}
					median={median}
					changes={[]}
				/>
			)}
			{changes.length === 0 || courses === null ? null : (
				<Timeline
					title={t('trend.changes')}
					from={courses.days.from}
					to={courses.days.until}
					changes={changes}
				/>
			)}
			{cases === null ? null : (
				<SurvivalCurve
					title={t('trend.cases')}
					cases={cases.durations}
					limits={cases.limits.length > 0 ? cases.limits : [24, 48, 72]}
				/>
			)}
		</div>
	);
}
