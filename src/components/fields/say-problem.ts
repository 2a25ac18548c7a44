import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { WordKey } from '~/core/words/word-key.ts';
import { halfWritten } from './half-written.ts';

/** What to say about a problem beside the field it is in, in the page's language. */
export function sayProblem({ key, params }: Problem, t: Translate): string {
	if (params?.['cell'] === halfWritten) return t('problems.half_a_date');
	// Which keys there are is said where problems are found; a test holds that each has its words.
	return t(`problems.${key}` as WordKey, params);
}
