import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { missingYearBetween } from '~/core/clocks/known-days.ts';
import { departmentsOf } from '~/core/figures/kpis/departments-of.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import { fewestAnswers } from '~/core/privacy/fewest-answers.ts';
import { isSmallDepartment } from '~/core/privacy/is-small-department.ts';
import { companyToday, companyTodayNoon } from '~/device/company-today.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { DepartmentPrint } from './DepartmentPrint.tsx';
import { KpiChoice } from './KpiChoice.tsx';
import { KpiCourseContext } from './KpiCourseContext.ts';
import { KpiRowsContext, type MeasuredRows } from './KpiRowsContext.ts';
import { KpiTable } from './KpiTable.tsx';
import { daysOfQuarter, quartersUntil } from './kpi-quarters.ts';
import { useKpiCourses } from './use-kpi-courses.ts';
import { useKpiRows } from './use-kpi-rows.ts';
import { useKpis } from './use-kpis.ts';

interface Props {
	/** Without `course` no measure shows how it went. */
	api: Pick<CollectApi, 'kpis'> & Partial<Pick<CollectApi, 'course'>>;
	definitions: readonly Definition[];
	/** Another one whenever the records may have changed. */
	changed: unknown;
	/** One department's work is shown, never all of the company's. */
	isOfDepartment?: boolean;
	/** Shows the records a measure counted; left out: nothing does. */
	onRows?: ((rows: MeasuredRows) => void) | undefined;
	/** People by department; left out: not known. */
	people?: Readonly<Record<string, number>> | undefined;
	/** Left out: now. */
	now?: Date;
}

/** Every measure for a quarter, of the company or of one department's own work. */
export function Measures({
	api,
	definitions,
	changed,
	isOfDepartment = false,
	onRows,
	people,
	now = new Date(),
}: Props) {
	const { t } = useWords();
	const quarters = quartersUntil(companyTodayNoon(now));
	const [period, setPeriod] = useState(quarters[0]);
	const [chosen, setChosen] = useState<string | null | 'before'>('before');
	// A quarter is never compared with itself: until another is chosen, with the one before it.
	const before = quarters[quarters.indexOf(period) + 1] ?? null;
	const baseline = chosen === 'before' || chosen === period ? before : chosen;
	const departments = departmentsOf(definitions).map(({ code, label }) => [code, label] as const);
	const [department, setDepartment] = useState<string | null>(null);
	const isToChoose = isOfDepartment && department === null;
	const [isPrinting, setIsPrinting] = useState(false);
	const asked = {
		...{ period: daysOfQuarter(period), department },
		baseline: baseline === null ? null : daysOfQuarter(baseline),
	};
	const { plan, figures, failed } = useKpis(api, isToChoose ? null : asked, changed);
	const courses = useKpiCourses(api, definitions, plan, asked);
	const rows = useKpiRows(definitions, plan, asked, onRows ?? null);
	const { from, until } = asked.period;
	const [last = until] = [until, companyToday(now)].sort();
	const year = plan && missingYearBetween(from, last, plan.company.calendar.years);
	const doubt = year === null ? null : t('kpis.uncertain', { year: String(year) });
	const say = (quarter: string) =>
		t('kpis.quarter', { year: quarter.slice(0, 4), quarter: quarter.slice(-1) });
	const isSmall = department !== null && isSmallDepartment(people ?? null, department);
	const hasNothing = department !== null && !isSmall && figures !== null && !figures.some(isTold);
	const isDone = isToChoose || figures !== null || failed;
	const options = quarters.map((code) => [code, say(code)] as const);
	return (
		<div class="gt-stack">
			{isOfDepartment ? null : <p>{t('kpis.help')}</p>}
			<div class="gt-row gt-kpi__choices">
				<KpiChoice
					label={t('kpis.period')}
					value={period}
					options={options}
					onChoose={(code) => setPeriod(code ?? period)}
				/>
				<KpiChoice
					label={t('kpis.baseline')}
					value={baseline}
					none={t('kpis.no_baseline')}
					options={options.filter(([code]) => code !== period)}
					onChoose={setChosen}
				/>
				<KpiChoice
					label={t('kpis.department')}
					value={department}
					none={t(isOfDepartment ? 'kpis.choose_department' : 'kpis.company')}
					options={departments}
					onChoose={setDepartment}
				/>
			</div>
			{isToChoose ? <p class="gt-notice">{t('kpis.choose_first')}</p> : null}
			{department === null ? null : <p class="gt-help">{t('kpis.department_help')}</p>}
			{failed ? (
				<p class="gt-notice gt-notice--bad" role="alert">
					{t('kpis.not_loaded')}
				</p>
			) : null}
			<p role="status" class={isDone ? 'gt-visually-hidden' : undefined}>
				{isDone ? '' : t('kpis.counting')}
			</p>
			{hasNothing ? <p class="gt-notice">{t('kpis.department_none')}</p> : null}
			{isSmall ? (
				<p class="gt-notice">{t('kpis.department_small', { count: fewestAnswers })}</p>
			) : null}
			{doubt && figures ? <p class="gt-notice">{doubt}</p> : null}
			{plan && figures && !isSmall ? (
				<KpiCourseContext.Provider value={courses}>
					<KpiRowsContext.Provider value={rows}>
						<KpiTable plan={plan} figures={figures} />
					</KpiRowsContext.Provider>
				</KpiCourseContext.Provider>
			) : null}
			{plan && figures && !hasNothing && !isSmall && department !== null ? (
				<p>
					<button type="button" class="gt-button" onClick={() => setIsPrinting(true)}>
						{t('kpis.print_department')}
					</button>
				</p>
			) : null}
			{isPrinting && plan && figures && department !== null ? (
				<DepartmentPrint
					department={departments.find(([code]) => code === department)?.[1] ?? department}
					period={say(period)}
					{...{ plan, figures, doubt }}
					onDone={() => setIsPrinting(false)}
				/>
			) : null}
		</div>
	);
}

const isTold = ({ asked, value }: KpiFigure) => asked === null || asked > 0 || value !== null;
