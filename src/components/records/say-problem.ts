import { isFileProblem } from '~/core/csv/read/file-problem.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';

/** Why a file was refused or a row set aside, in the page's language, with the column it stands in. */
export function sayProblem(problem: Problem, t: Translate, definition: Definition | null): string {
	const sentence = t(`${areaOf(problem)}.${problem.key}`, problem.params);
	const field = definition?.fields.find(({ id }) => id === problem.field);
	return field ? t('collect.in_column', { column: field.label, sentence }) : sentence;
}

function areaOf(problem: Problem): 'collect' | 'files' | 'problems' {
	if (problem.key === 'file_unreadable') return 'collect';
	return isFileProblem(problem) ? 'files' : 'problems';
}
