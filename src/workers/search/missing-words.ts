import { joinUnits } from '~/core/search/query-units.ts';
import type { Standing } from '~/core/search/rank-pages.ts';
import type { Near } from './find-near.ts';

const mostMissing = 3;

/**
 * Words of a question that stand nowhere, under no other name either; none where most of the question was
 * found, for people say things in many words.
 */
export function missingIn(near: Near | null): string[] {
	if (!near) return [];
	const worth = (isRight: (at: number) => boolean) =>
		near.worths.reduce((sum, one, at) => sum + (isRight(at) ? one : 0), 0);
	const isNowhere = near.units.map((unit) => [unit, ...unit.others].every(isEmpty));
	if (worth((at) => isNowhere[at] === true) * 2 < worth(() => true)) return [];
	const words = near.units.filter(({ weight }, at) => weight >= 1 && isNowhere[at] === true);
	return joinUnits(words).slice(0, mostMissing);
}

function isEmpty({ texts, asks, abroad }: Standing): boolean {
	return texts.size + asks.size + abroad.size === 0;
}
