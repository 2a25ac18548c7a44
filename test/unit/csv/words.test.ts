import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { fileProblemKeys } from '~/core/csv/read/file-problem.ts';
import { readYaml } from '../definitions.ts';

/** The parameters each sentence may use; the code gives exactly these. */
const params: Partial<Record<(typeof fileProblemKeys)[number], string[]>> = {
	unknown_encoding: ['line', 'offset'],
	mixed_encodings: ['line', 'offset'],
	damaged_text: ['line', 'offset'],
	broken_header: ['line'],
	unknown_header: ['header', 'line'],
	duplicate_header: ['header', 'line'],
	too_many_cells: ['cells', 'columns'],
	too_few_cells: ['cells', 'columns'],
	cell_too_long: ['header', 'length', 'max'],
	unknown_tracker: ['schema'],
	newer_version: ['schema'],
	unreadable_system_cell: ['cell', 'column'],
	unclear_number: ['cell', 'column'],
	long_number: ['cell', 'column'],
	rows_missing: ['count', 'total'],
	replaced_characters: ['count'],
	rounded_numbers: ['columns'],
	unknown_columns: ['columns', 'count'],
	left_out_columns: ['columns', 'count'],
	labels_export: ['columns', 'from', 'from'],
	columns_missing: ['columns', 'from'],
	columns_twice: ['columns', 'from'],
	rejected_there: ['from'],
	answers_unknown: ['answers', 'mapping'],
	days_unclear: ['answers', 'mapping'],
	times_unread: ['answers'],
	open_quote: ['line'],
	from_program: ['from'],
	from_program_left: ['columns', 'count', 'from'],
};

describe.each(locales.map(({ code }) => code))('words for files in %s', (locale) => {
	// A flat file of sentences; the words test checks its shape.
	const words = readYaml(`i18n/${locale}/files.yml`) as Record<string, string>;

	it.each(fileProblemKeys)('say %s, with the parameters it has', (key) => {
		const sentences = [words[key], words[`${key}_one`], words[`${key}_other`]].filter(
			(sentence) => sentence !== undefined,
		);
		expect(sentences.length).toBeGreaterThan(0);
		for (const sentence of sentences) {
			const used = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
			expect(used).toEqual(params[key] ?? []);
		}
	});

	it('say nothing else', () => {
		const keys = Object.keys(words).map((key) => key.replace(/_(one|other)$/, ''));
		expect(new Set(keys)).toEqual(new Set(fileProblemKeys));
	});
});
