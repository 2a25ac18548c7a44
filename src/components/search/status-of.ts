import type { Translate } from '~/core/words/translate.ts';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';

/** One sentence on what was found; '' before anything was asked. */
export function statusOf(answer: SearchAnswer | null, t: Translate): string {
	if (!answer) return '';
	if (answer.kind === 'near') return t('search.found_near', { count: answer.total });
	if (answer.kind === 'nothing') return t('search.found_nothing', { query: answer.query });
	return answer.total > 0 ? t('search.found', { count: answer.total }) : '';
}
