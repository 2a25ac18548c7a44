/** Where something changed, in percent from the left. */
export interface Marker {
	at: number;
	label: string;
}

/** Upright lines in a plot, numbered; what they mean stands in `MarkerList`. */
export function Markers({ markers }: { markers: readonly Marker[] }) {
	return (
		<>
			{markers.map(({ at, label }, index) => (
				<g key={label}>
					<line class="gt-plot-marker" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
					<circle class="gt-plot-number" cx={`${at}%`} cy="0" r="9" />
					<text class="gt-plot-digit" x={`${at}%`} y="0" text-anchor="middle" dy="0.35em">
						{index + 1}
					</text>
				</g>
			))}
		</>
	);
}

/** What the numbered lines mean. */
export function MarkerList({ labels }: { labels: readonly string[] }) {
	if (labels.length === 0) return null;
	return (
		<ol class="gt-plot-markers">
			{labels.map((label) => (
				<li key={label}>{label}</li>
			))}
		</ol>
	);
}
