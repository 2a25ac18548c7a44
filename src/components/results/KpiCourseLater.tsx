import { useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { useWords } from '../ui/WordsContext.tsx';
import type KpiCharts from './KpiCharts.tsx';

type Charts = typeof KpiCharts extends ComponentType<infer Props> ? Props : never;

/** The course of a figure, worked out and drawn once it is opened. */
export function KpiCourseLater(props: Charts) {
	const { t } = useWords();
	const [part, setPart] = useState<{ default: typeof KpiCharts } | 'lost' | null>(null);
	const open = () => {
		if (part === null)
			import('./KpiCharts.tsx').then(setPart, () => {
				setPart('lost');
			});
	};
	return (
		<details
			class="gt-kpi__course"
			onToggle={({ currentTarget }) => {
				if (currentTarget.open) open();
			}}
		>
			<summary aria-label={t('trend.open_of', { name: props.name })}>{t('trend.open')}</summary>
			{part === 'lost' ? <p role="alert">{t('kpis.not_loaded')}</p> : null}
			{part !== null && part !== 'lost' ? <part.default {...props} /> : null}
		</details>
	);
}
