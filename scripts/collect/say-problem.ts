import { isFileProblem } from '../../src/core/csv/read/file-problem.ts';
import type { Definition } from '../../src/core/definition/definition.ts';
import type { Problem } from '../../src/core/fields/problem.ts';
import { largestWhole } from '../../src/core/intake/largest-whole.ts';
import type { Translate } from '../../src/core/words/translate.ts';
import { mostTimesPacked } from './lay-out.ts';
import type { Say, SentenceKey } from './sentences.ts';

/** Says why a file was refused or a row set aside, as the collecting page does; with the column of `tracker`. */
export type SayProblem = (problem: Problem, tracker: string | null) => string;

/** `t`: the sentences of the interface. `say`: those of the command line. */
export function createSayProblem(
	definitions: readonly Definition[],
	t: Translate<string>,
	say: Say,
): SayProblem {
	return (problem, tracker) => {
		const { key, params } = problem;
		if (key === 'file_too_large') return say('too_large', { size: largestWhole });
		if (key === 'zip_too_large') return say('unpacks_too_far', { times: mostTimesPacked });
		const own = saidHere[key];
		if (own !== undefined) return say(own, params);
		const areas = isFileProblem(problem) ? ['files'] : ['problems', 'collect'];
		const said = areas.map((area) => [`${area}.${key}`, t(`${area}.${key}`, params)] as const);
		const sentence = said.find(([name, text]) => text !== name)?.[1] ?? key;
		const definition = definitions.find(({ id }) => id === tracker);
		const field = definition?.fields.find(({ id }) => id === problem.field);
		return field ? t('records.in_column', { column: field.label, sentence }) : sentence;
	};
}

/** What is otherwise here than on the page. */
const saidHere: Readonly<Record<string, SentenceKey>> = {
	file_unreadable: 'unreadable',
	folder_unreadable: 'folder_unreadable',
	folder_linked: 'folder_linked',
	not_a_file: 'not_a_file',
	which_form: 'which_form',
	encrypted_file: 'sealed',
	sealed: 'sealed',
	sealed_other_key: 'sealed_other_key',
	sealed_damaged: 'sealed_damaged',
	sealed_opinion: 'sealed_opinion',
	sealed_beside: 'sealed_beside',
	parts_missing: 'parts_missing',
	parts_beside: 'parts_beside',
	parts_read_with: 'parts_read_with',
	zip_too_much: 'zip_too_much',
	disk_full: 'disk_full',
};
