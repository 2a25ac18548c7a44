import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { type Duration, kaplanMeier, openAfter } from '~/core/figures/statistics/kaplan-meier.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { Plot } from './Plot.tsx';
import { Stretched } from './Stretched.tsx';
import { sayValue } from './say-figure.ts';
import { survivalNotes, survivalTable } from './survival-words.ts';

/** How long cases took, open ones counted for as long as they have lasted. */
export interface SurvivalCurveProps {
	title: string;
	/** Each case once: how many there are is the curve's n. */
	cases: readonly Duration[];
	/** The hours by which they should be done, such as 24, 48 and 72, in their order. */
	limits: readonly number[];
}

/** How many times the last limit the curve is drawn at most: the longest case must not squeeze all others. */
const farthest = 2;

/** The share of cases still open, hour by hour, with its interval; a stroke where an open case was last seen. */
export function SurvivalCurve({ title, cases, limits }: SurvivalCurveProps) {
	const { t, locale } = useWords();
	const curve = kaplanMeier(cases);
	const last = limits.at(-1) ?? 24;
	const end = Math.max(last, Math.min(curve.until, last * farthest));
	const x = scaleLinear([0, end], [0, 100]).clamp(true);
	const y = scaleLinear([0, 1], [96, 6]);
	const start = { hours: 0, open: 1, interval: { low: 1, high: 1 } };
	const steps = [start, ...curve.steps];
	const ending = { ...(steps.at(-1) ?? start), hours: curve.until };
	const seen = cases.filter(({ isOpen, hours }) => isOpen && hours <= end);
	const lines = limits.map((hours) => ({ at: x(hours), label: String(hours) }));
	const unit = { at: 100, label: t('charts.hours', { hours: end }) };
	return (
		<ChartFrame
			title={title}
			denominator={t('charts.of_cases', { n: cases.length, open: curve.open })}
			notes={survivalNotes(curve, end, t)}
			table={survivalTable(curve, limits, t, locale)}
		>
			<Plot
				x={[...lines.filter(({ at }) => at < 90), unit]}
				y={[1, 0.5, 0].map((open) => ({ at: y(open), label: sayValue(open, 'percent', locale) }))}
			>
				<Stretched>
					<path class="gt-plot-band" d={bandOf(x, y)([...steps, ending]) ?? ''} />
					<path class="gt-plot-line" d={lineOf(x, y)([...steps, ending]) ?? ''} />
				</Stretched>
				{lines.map(({ at, label }) => (
					<line key={label} class="gt-plot-limit" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
				))}
				{seen.map(({ hours }, at) => {
					const open = y(openAfter(curve, hours) ?? 1);
					const place = { x1: `${x(hours)}%`, x2: `${x(hours)}%` };
					return (
						// Several may have lasted as long as each other.
						<line
							key={`${hours}-${at}`}
							class="gt-plot-seen"
							{...place}
							y1={`${open - 3}%`}
							y2={`${open + 3}%`}
						/>
					);
				})}
			</Plot>
		</ChartFrame>
	);
}

type Scale = (value: number) => number;
type Step = ReturnType<typeof kaplanMeier>['steps'][number];

const lineOf = (x: Scale, y: Scale) =>
	line<Step>(
		({ hours }) => x(hours),
		({ open }) => y(open),
	).curve(curveStepAfter);

const bandOf = (x: Scale, y: Scale) =>
	area<Step>(
		({ hours }) => x(hours),
		({ interval }) => y(interval.low),
		({ interval }) => y(interval.high),
	).curve(curveStepAfter);
