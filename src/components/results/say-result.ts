import type { GroupResult } from '~/core/figures/results/result-view.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayRange } from './say-share.ts';

/** Why a group has no number, or the range that is told instead; `null` = its numbers are there. */
export function sayWhyNot(
	result: GroupResult,
	labelOf: (code: string) => string,
	t: Translate,
	locale: string,
): string | null {
	if (result.is === 'hidden') return t(`results.${result.reason}`);
	if (result.is === 'direction')
		return t(result.went === null ? 'results.direction_only' : `results.went_${result.went}`);
	if (result.is === 'shown') return null;
	const { code, share } = result.band;
	const range = sayRange(share, t, locale);
	return code === null
		? t('results.band_scores', { share: range })
		: t('results.band_of', { label: labelOf(code), share: range });
}
