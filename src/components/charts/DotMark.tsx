interface Props {
	when: 'before' | 'after';
	/** In percent from the left, as the ends of the interval. */
	x: number;
	low: number;
	high: number;
	y: number;
}

/** A dot on its interval: told apart by its shape and by the line, not by colour alone. */
export function DotMark({ when, x, low, high, y }: Props) {
	return (
		<g class={`gt-dot-${when}`}>
			<line x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />
			{when === 'before' ? (
				<circle cx={`${x}%`} cy={y} r="4.5" />
			) : (
				<svg aria-hidden="true" x={`${x}%`} y={y}>
					<rect x="-4.5" y="-4.5" width="9" height="9" />
				</svg>
			)}
		</g>
	);
}
