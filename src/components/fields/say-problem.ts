import { isFileProblem } from '~/core/csv/read/file-problem.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';

/** What to say about a problem beside the field it is in, in the page's language. */
export function sayProblem({ key, params }: Problem, t: Translate): string {
	return t(`problems.${key}`, params);
}

/** Why a file was refused or a row of it set aside, with the column the problem is in. */
export function sayFileProblem(
	problem: Problem,
	t: Translate,
	definition: Definition | null,
): string {
	const isOfFile = isFileProblem(problem);
	const sentence = isOfFile ? t(`files.${problem.key}`, problem.params) : sayProblem(problem, t);
	const field = definition?.fields.find(({ id }) => id === problem.field);
	return field ? t('records.in_column', { column: field.label, sentence }) : sentence;
}
