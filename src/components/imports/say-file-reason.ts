import type { Definition } from '~/core/definition/definition.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { WordKey } from '~/core/words/word-key.ts';
import { sayFileProblem } from './say-file-problem.ts';

/** What there is to say of a whole file, also what no reader of files can: how its bytes were got. */
export function sayFileReason(
	problem: Problem,
	t: Translate,
	definition: Definition | null,
): string {
	const ofBytes = Object.hasOwn(words, problem.key) ? words[problem.key] : undefined;
	return ofBytes ? t(ofBytes, problem.params) : sayFileProblem(problem, t, definition);
}

const words: Record<string, WordKey> = {
	file_unreadable: 'collect.file_unreadable',
	zip_locked: 'collect.zip_locked',
	zip_damaged: 'collect.zip_damaged',
	zip_too_large: 'collect.zip_too_large',
	zip_empty: 'collect.zip_empty',
	describes_tables: 'collect.describes_tables',
	mends_aside: 'collect.mends_aside',
	// Of files for mine.
	survey_not_mine: 'mine.survey_not_mine',
	copy_not_a_copy: 'storage.read_back_not_a_copy',
	copy_cut_off: 'storage.read_back_cut_off',
	copy_newer: 'storage.read_back_newer',
	copy_others: 'storage.came_others',
	copy_unreadable: 'storage.came_unreadable',
};
