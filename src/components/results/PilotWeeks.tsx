import type { KpiPart, KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { partOf } from '~/core/figures/pilot/read-card.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import type { Translate } from '~/core/words/translate.ts';
import { Chart } from '../charts/Chart.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { sayDate } from './say-days.ts';

interface Props {
	plan: KpiPlan;
	pilot: PilotView;
}

/** Each figure week by week, with the day the pilot began and what was changed on the way. */
export function PilotWeeks({ plan, pilot }: Props) {
	const { t, locale } = useWords();
	const { weekly, card, changes } = pilot;
	return (
		<section class="gt-stack">
			<h3>{t('pilot.weeks')}</h3>
			<p class="gt-help">{t('pilot.weeks_help')}</p>
			{weekly.map(({ points, median }, at) => {
				const aim = card.aims[at];
				const part = aim && partOf(plan, aim);
				if (!part) return null;
				if (points.every(({ figure }) => figure.value === null))
					return <p key={part.name}>{t('pilot.no_weeks', { name: part.name })}</p>;
				const first = points.findIndex(({ time }) => time === 'pilot');
				const at0 = (day: string) => points.findIndex(({ from }) => from > day);
				const marked = changes
					.map(({ on, what }) => ({
						from: at0(on),
						label: `${sayDate(on, locale, 'short')} ${what}`,
					}))
					.filter(({ from }) => from > 0);
				return (
					<Chart
						key={part.name}
						chart={{
							kind: 'run_chart',
							props: {
								title: t('pilot.weeks_of', { name: withUnit(part, t) }),
								unit: part.shown === 'percent' ? 'percent' : 'number',
								points: points.map(({ from, figure }) => ({
									label: sayDate(from, locale, 'short'),
									figure,
								})),
								median,
								changes: [
									...(first > 0 ? [{ from: first, label: t('pilot.began') }] : []),
									...marked,
								],
							},
						}}
					/>
				);
			})}
		</section>
	);
}

/** What its axis counts in: `等待时长（小时）`; percentages say it themselves. */
function withUnit({ name, shown }: KpiPart, t: Translate): string {
	if (shown !== 'hours' && shown !== 'days' && shown !== 'minutes') return name;
	return t('pilot.in_unit', { name, unit: t(`pilot.unit_${shown}`) });
}
