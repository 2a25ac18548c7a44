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

/** What has something to tell is there at once; of the rest one may see why it has not. */
function OneLevel({
	title,
	metrics,
	...rest
}: Props & { title: string; metrics: readonly KpiMetric[] }) {
	const { t } = useWords();
	const isTold = ({ id }: KpiMetric) =>
		rest.figures.some(
			({ definition, asked, value }) =>
				definition.metric === id && (asked === null || asked > 0 || value !== null),
		);
	const [full, empty] = [metrics.filter(isTold), metrics.filter((one) => !isTold(one))];
	return (
		<section class="gt-stack">
			<h2>{title}</h2>
			{full.length === 0 ? null : <KpiBox label={title} metrics={full} {...rest} />}
			{empty.length === 0 ? null : (
				<details>
					<summary>{t('kpis.without', { count: empty.length })}</summary>
					<KpiBox label={title} metrics={empty} {...rest} />
				</details>
			)}
		</section>
	);
}

function KpiBox({
	label,
	metrics,
	plan,
	figures,
}: Props & { label: string; metrics: readonly KpiMetric[] }) {
	const { t } = useWords();
	return (
		<div class="gt-table-box gt-cards-box">
			<table class="gt-table gt-words gt-cards gt-kpi" aria-label={label}>
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
	);
}
