import type { Translate } from '~/core/words/translate.ts';

/** Places in a row as people say them: `2、5–7`. */
export function sayPlaces(places: readonly number[], t: Translate): string {
	const runs: [from: number, to: number][] = [];
	for (const place of places) {
		const last = runs.at(-1);
		if (last && last[1] === place - 1) last[1] = place;
		else runs.push([place, place]);
	}
	return runs
		.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
		.join(t('common.comma'));
}
