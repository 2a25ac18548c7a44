import { isFileProblem } from '~/core/csv/read/file-problem.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { WordKey } from '~/core/words/word-key.ts';
import { sayProblem } from '../fields/say-problem.ts';

/** Why a file was refused or a row of it set aside, with the column the problem is in. */
export function sayFileProblem(
	problem: Problem,
	t: Translate,
	definition: Definition | null,
): string {
	const { key, params } = problem;
	// Which keys there are is said where problems are found; a test holds that each has its words.
	const ofFile = isFileProblem(problem) ? (`files.${key}` as WordKey) : null;
	const sentence = ofFile ? t(ofFile, params) : sayProblem(problem, t);
	const field = definition?.fields.find(({ id }) => id === problem.field);
	return field ? t('records.in_column', { column: field.label, sentence }) : sentence;
}
