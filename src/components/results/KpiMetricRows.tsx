import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiMetric, KpiPart, KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { KpiHow } from './KpiHow.tsx';
import { KpiRow } from './KpiRow.tsx';

interface Props {
	metric: KpiMetric;
	plan: KpiPlan;
	figures: readonly KpiFigure[];
}

/** A measure with its numbers, one below the other. */
export function KpiMetricRows({ metric, plan, figures }: Props) {
	const own = figures.filter(({ definition }) => definition.metric === metric.id);
	const titleOf = (id: string | null) => plan.trackers.find((one) => one.id === id)?.title ?? null;
	const forms = [...new Set(own.flatMap(({ definition }) => titleOf(definition.tracker) ?? []))];
	const comparedTo = ({ change }: KpiPart) => {
		const name = change && (change.with ?? change.of);
		const row = plan.metrics.find(({ id }) => id === name?.metric);
		return row?.parts.find(({ id }) => id === name?.part) ?? null;
	};
	return (
		<tbody>
			<tr class="gt-kpi__metric">
				<th scope="rowgroup" colSpan={4}>
					<span class="gt-kpi__id">{metric.id}</span> {metric.name}
					<KpiHow metric={metric} forms={forms} />
				</th>
			</tr>
			{metric.parts.flatMap((part) => {
				const all = own.filter(({ definition }) => definition.part === part.id);
				return all.map((figure) => (
					<KpiRow
						key={`${part.id}/${figure.definition.tracker}`}
						source={all.length > 1 ? titleOf(figure.definition.tracker) : null}
						compared={comparedTo(part)}
						{...{ metric, part, figure }}
					/>
				));
			})}
		</tbody>
	);
}
