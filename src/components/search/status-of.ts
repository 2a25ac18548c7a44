import type { Translate } from '~/core/words/translate.ts';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';

/** One sentence on what was found; '' before anything was asked. */
export function statusOf(answer: SearchAnswer | null, t: Translate): string {
	if (!answer) return '';
	const { kind, query, instead, total, holdAll } = answer;
	if (instead !== null) return t('search.instead', { query, instead });
	if (kind === 'near') return t('search.found_near', { count: total });
	if (kind === 'nothing') return t('search.found_nothing', { query });
	if (holdAll === 0) return '';
	if (holdAll === total) return t('search.found', { count: total });
	return t('search.found_mixed', { count: holdAll, near: total - holdAll });
}
