import { scaleLinear } from 'd3-scale';
import { useWords } from '../ui/WordsContext.tsx';

/** What changed when. */
export interface TimelineProps {
	title: string;
	/** The first and the last day: `2026-10-01`. */
	from: string;
	to: string;
	changes: readonly { on: string; label: string }[];
}

/** Noon, so that no zone makes it another day. */
const at = (day: string) => Date.parse(`${day}T12:00Z`);

/** Days on a line, each numbered, and below it what changed on them, oldest first. */
export function Timeline({ title, from, to, changes }: TimelineProps) {
	const { t, locale } = useWords();
	const x = scaleLinear([at(from), at(to)], [3, 97]);
	const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
	const day = (iso: string) => written.format(at(iso));
	const ordered = changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
	return (
		<figure class="gt-chart">
			<figcaption>{title}</figcaption>
			<svg aria-hidden="true" class="gt-timeline" width="100%" height="64">
				<line class="gt-plot-axis" x1="0" x2="100%" y1="40" y2="40" />
				{ordered.map(({ on, label }, index) =>
					// What lies outside the days stands in the list alone.
					on < from || on > to ? null : (
						<g key={`${on} ${label}`}>
							<line
								class="gt-plot-axis"
								x1={`${x(at(on))}%`}
								x2={`${x(at(on))}%`}
								y1={heightOf(index)}
								y2="40"
							/>
							<circle class="gt-plot-number" cx={`${x(at(on))}%`} cy={heightOf(index)} r="9" />
							<text
								class="gt-plot-digit"
								x={`${x(at(on))}%`}
								y={heightOf(index)}
								text-anchor="middle"
								dy="0.35em"
							>
								{index + 1}
							</text>
						</g>
					),
				)}
				<text x="0" y="58">
					{day(from)}
				</text>
				<text x="100%" y="58" text-anchor="end">
					{day(to)}
				</text>
			</svg>
			<ol class="gt-plot-markers">
				{ordered.map(({ on, label }) => (
					<li key={`${on} ${label}`}>
						<time datetime={on}>{day(on)}</time> {label}
					</li>
				))}
			</ol>
			<p class="gt-chart-note">{t('charts.changes', { count: changes.length })}</p>
		</figure>
	);
}

/** Neighbours stand on two levels, so that those close to each other can both be read. */
function heightOf(index: number): number {
	return index % 2 === 0 ? 28 : 8;
}
