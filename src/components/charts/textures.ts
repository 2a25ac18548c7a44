import type { Place } from './diverging-segments.ts';

/** What fills a piece of a bar, so that it can be told from the others without colour as well. */
export type Texture = 'left_0' | 'left_1' | 'left_2' | 'middle' | 'right_0' | 'right_1' | 'right_2';

/** All of them: the outermost are dark, one of them struck through; the inner are light. */
export const textures = [
	'left_0',
	'left_1',
	'left_2',
	'middle',
	'right_2',
	'right_1',
	'right_0',
] as const satisfies readonly Texture[];

/** The texture of a place; from the third of a side on, all are filled alike. */
export function textureOf({ side, depth }: Place): Texture {
	if (side === 'middle') return 'middle';
	return `${side}_${depth === 0 ? 0 : depth === 1 ? 1 : 2}`;
}

/** The id of a texture among those of one chart. */
export function textureId(chart: string, texture: Texture): string {
	return `${chart}-${texture}`;
}
