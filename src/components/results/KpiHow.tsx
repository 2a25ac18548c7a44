import type { KpiMetric } from '~/core/figures/kpis/kpi-plan.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** What a measure tells, how it is worked out, and which forms it is made of. */
export function KpiHow({ metric, forms }: { metric: KpiMetric; forms: readonly string[] }) {
	const { t, locale } = useWords();
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const { measures, formula, record, minimum, minimumWords } = metric;
	const wanted = minimumWords ?? (minimum === null ? null : String(minimum));
	const facts = [
		[t('kpis.tells'), measures],
		[t('kpis.formula'), formula],
		[t('kpis.made_of'), forms.length > 0 ? list.format(forms) : record],
		[t('kpis.wanted'), wanted],
	] as const;
	return (
		<details>
			<summary>{t('kpis.how')}</summary>
			<dl class="gt-kpi__how">
				{facts.map(([name, words]) =>
					words === null ? null : (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{words}</dd>
						</div>
					),
				)}
			</dl>
		</details>
	);
}
