import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiMetric, KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { KpiMetricRows } from './KpiMetricRows.tsx';

interface Props {
	plan: KpiPlan;
	figures: readonly KpiFigure[];
}

const levels = ['output', 'out_take', 'outcome', 'impact', null] as const;

/** The measures of the handbook, level by level, so that what was done never poses as what got better. */
export function KpiTable({ plan, figures }: Props) {
	const { t } = useWords();
	const told = new Set(figures.map(({ definition }) => definition.metric));
	return (
		<>
			{levels.map((level) => {
				const metrics = plan.metrics.filter((one) => one.level === level && told.has(one.id));
				const title = t(`kpis.level_${level ?? 'none'}`);
				return metrics.length === 0 ? null : (
					<OneLevel key={level} {...{ title, metrics, plan, figures }} />
				);
			})}
		</>
	);
}

function OneLevel({
	title,
	metrics,
	plan,
	figures,
}: Props & { title: string; metrics: readonly KpiMetric[] }) {
	const { t } = useWords();
	return (
		<section class="gt-stack">
			<h2>{title}</h2>
			<div class="gt-table-box gt-cards-box">
				<table class="gt-table gt-words gt-cards gt-kpi" aria-label={title}>
					<thead>
						<tr>
							<th scope="col">{t('kpis.part')}</th>
							<th scope="col">{t('kpis.value')}</th>
							<th scope="col">{t('kpis.range')}</th>
							<th scope="col">{t('kpis.cases')}</th>
						</tr>
					</thead>
					{metrics.map((metric) => (
						<KpiMetricRows key={metric.id} {...{ metric, plan, figures }} />
					))}
				</table>
			</div>
		</section>
	);
}
