import { type Texture, textureId } from './textures.ts';

interface Props {
	chart: string;
	items: readonly { label: string; texture: Texture }[];
}

/** What each texture means, in the order of the pieces. */
export function ChartLegend({ chart, items }: Props) {
	return (
		<ul class="gt-chart-legend">
			{items.map(({ label, texture }) => (
				<li key={label}>
					<svg aria-hidden="true" width="24" height="14">
						<rect width="100%" height="100%" fill={`url(#${textureId(chart, texture)})`} />
					</svg>
					{label}
				</li>
			))}
		</ul>
	);
}
