import { scaleLinear } from 'd3-scale';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { type DatedChange, type Lane, timelineLanes } from './timeline-lanes.ts';

/** What changed when. */
export interface TimelineProps {
	title: string;
	/** The first and the last day: `2026-10-01`. */
	from: string;
	to: string;
	changes: readonly DatedChange[];
}

/** Noon, so that no zone makes it another day. */
const at = (day: string) => Date.parse(`${day}T12:00Z`);
/** Pixels of one line, its name above it. */
const height = 48;

/** Days on lines, one for each kind of change, each change numbered, and below it a table of what changed on them. */
export function Timeline({ title, from, to, changes }: TimelineProps) {
	const { t, locale } = useWords();
	const x = scaleLinear([at(from), at(to)], [4, 96]);
	const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
	const day = (iso: string) => written.format(at(iso));
	const lanes = timelineLanes(changes, from, to);
	const bottom = lanes.length * height;
	return (
		<figure class="gt-chart">
			<figcaption>{title}</figcaption>
			<svg aria-hidden="true" class="gt-timeline" width="100%" height={bottom + 24}>
				{lanes.map((lane, index) => (
					<LaneLine key={lane.name} lane={lane} y={index * height + 34} x={(on) => x(at(on))} />
				))}
				<text x="0" y={bottom + 18}>
					{day(from)}
				</text>
				<text x="100%" y={bottom + 18} text-anchor="end">
					{day(to)}
				</text>
			</svg>
			<ScrollBox label={title} class="gt-table-box">
				<table class="gt-table gt-timeline-table">
					<caption class="gt-visually-hidden">{title}</caption>
					<thead>
						<tr>
							<th scope="col">{t('charts.column_number')}</th>
							<th scope="col">{t('charts.column_day')}</th>
							<th scope="col">{t('charts.column_change')}</th>
						</tr>
					</thead>
					{lanes.map(({ name, changes: own }) => (
						<tbody key={name}>
							{name === '' ? null : (
								<tr>
									<th scope="rowgroup" colSpan={3}>
										{name}
									</th>
								</tr>
							)}
							{own.map(({ number, on, label }) => (
								<tr key={number}>
									<td class="gt-number">{number}</td>
									<td>
										<time datetime={on}>{day(on)}</time>
									</td>
									<td>{label}</td>
								</tr>
							))}
						</tbody>
					))}
				</table>
			</ScrollBox>
			<p class="gt-chart-note">{t('charts.changes', { count: changes.length })}</p>
		</figure>
	);
}

interface LineProps {
	lane: Lane;
	y: number;
	/** In percent from the left. */
	x: (on: string) => number;
}

function LaneLine({ lane: { name, marks }, y, x }: LineProps) {
	return (
		<g>
			<text x="0" y={y - 16}>
				{name}
			</text>
			<line class="gt-plot-axis" x1="0" x2="100%" y1={y} y2={y} />
			{marks.map(({ on, numbers }) => (
				<svg
					key={on}
					aria-hidden="true"
					class="gt-timeline-mark"
					x={`${x(on)}%`}
					y={y}
					width="1"
					height="1"
				>
					<rect
						class="gt-plot-number"
						x={numbers.length > 2 ? -20 : -9}
						y="-9"
						width={numbers.length > 2 ? 40 : 18}
						height="18"
						rx="9"
					/>
					<text class="gt-plot-digit" x="0" y="0" text-anchor="middle" dy="0.35em">
						{numbers}
					</text>
				</svg>
			))}
		</g>
	);
}
