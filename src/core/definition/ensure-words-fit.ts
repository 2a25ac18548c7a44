import type { RawTracker, TrackerWords } from './schema.ts';

/** Throws a sentence when a file of words names a field, option or sample that `tracker.yml` lacks. */
export function ensureWordsFit(
	id: string,
	language: string,
	words: TrackerWords,
	raw: RawTracker,
): void {
	const file = `src/content/trackers/${id}/${language}.yml`;
	for (const list of ['events', 'clocks', 'views'] as const) {
		const ids = (raw[list] ?? []).map((one) => one.id);
		for (const name of Object.keys(words[list]))
			if (!ids.includes(name))
				throw new Error(
					`${file} has words for "${name}" under ${list}, but tracker.yml has none of that id there. ${ids.length > 0 ? `Write one of: ${ids.join(', ')}.` : 'Take them out.'}`,
				);
	}
	for (const [name, { options }] of Object.entries(words.fields)) {
		const field = raw.fields.find((one) => one.id === name);
		if (!field)
			throw new Error(
				`${file} has words for "${name}", but tracker.yml has no such field. Write one of: ${raw.fields.map((one) => one.id).join(', ')}.`,
			);
		const codes = 'options' in field ? field.options.map((option) => option.code) : [];
		for (const code of Object.keys(options))
			if (!codes.includes(code))
				throw new Error(
					`${file}, field "${name}": tracker.yml has no option "${code}". ${codes.length > 0 ? `Write one of: ${codes.join(', ')}.` : 'The field has no options of its own; take it out.'}`,
				);
	}
	if (words.samples.length > raw.samples.length)
		throw new Error(
			`${file} has words for ${words.samples.length} samples, but tracker.yml has ${raw.samples.length}. Take the others out.`,
		);
}
