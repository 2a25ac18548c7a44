import { useId } from 'preact/hooks';

/**
 * An id for what a chart draws with. Preact counts anew in every island of a page, so that the title is part of
 * it: a chart that is hidden must not lend its textures to one that is shown.
 */
export function useChartId(title: string): string {
	let sum = 0;
	for (const letter of title) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0x7fff_ffff;
	return `gt-chart-${useId()}-${sum.toString(36)}`;
}
