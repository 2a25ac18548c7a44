import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';

/** What to say about a problem, in the page's language. */
export function sentenceOf({ key, params }: Problem, t: Translate): string {
	return t(`problems.${key}`, params);
}
