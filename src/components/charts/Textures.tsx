import { type Texture, textureId, textures } from './textures.ts';

/** The lines of a texture in a square of eight pixels; `null` = none. */
const lines: Record<Texture, string | null> = {
	left_0: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
	left_1: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
	left_2: 'M2 0v8M0 2h8',
	middle: 'M2 2h1M6 6h1',
	right_0: null,
	right_1: 'M4 0v8',
	right_2: 'M0 4h8',
};

/** The textures of one chart, for its own pieces to be filled with. */
export function Textures({ chart }: { chart: string }) {
	return (
		<svg aria-hidden="true" class="gt-chart-textures" width="0" height="0">
			<defs>
				{textures.map((texture) => (
					<pattern
						key={texture}
						id={textureId(chart, texture)}
						class={`gt-texture-${texture}`}
						width="8"
						height="8"
						patternUnits="userSpaceOnUse"
					>
						<rect width="8" height="8" />
						{lines[texture] && <path d={lines[texture]} />}
					</pattern>
				))}
			</defs>
		</svg>
	);
}
