import type { RawTracker, TrackerWords } from './schema.ts';

const listsWithWords = [
	'events',
	'changes',
	'clocks',
	'views',
	'documents',
	'tallies',
	'calendar',
] as const;

/** Throws a sentence when a file of words names a field, option or sample that `tracker.yml` lacks. */
export function ensureWordsFit(
	id: string,
	language: string,
	words: TrackerWords,
	raw: RawTracker,
): void {
	const file = `src/content/trackers/${id}/${language}.yml`;
	const idsByList = {
		events: raw.events.map((one) => one.id),
		changes: raw.changes.map((one) => one.id),
		clocks: raw.clocks.map((one) => one.id),
		views: (raw.views ?? []).map((one) => one.id),
		documents: raw.documents.map((one) => one.id),
		tallies: (raw.tallies?.lines ?? []).map((one) => one.id),
		calendar: raw.calendar.map(({ field }) => field),
	};
	for (const list of listsWithWords) {
		const ids = idsByList[list];
		for (const name of Object.keys(words[list]))
			if (!ids.includes(name))
				throw new Error(
					`${file} has words for "${name}" under ${list}, but tracker.yml has none of that id there. ${ids.length > 0 ? `Write one of: ${ids.join(', ')}.` : 'Take them out.'}`,
				);
	}
	for (const document of raw.documents) {
		const parts = words.documents[document.id]?.parts.length ?? 0;
		if (parts > document.parts.length)
			throw new Error(
				`${file} has words for ${parts} parts of "${document.id}", but tracker.yml has ${document.parts.length}. Take the others out.`,
			);
	}
	if (words.begin !== undefined && raw.begin === null)
		throw new Error(`${file} has words for "begin", but tracker.yml has none. Take them out.`);
	for (const [name, { options, unit, units }] of Object.entries(words.fields)) {
		const field = raw.fields.find((one) => one.id === name);
		if (!field)
			throw new Error(
				`${file} has words for "${name}", but tracker.yml has no such field. Write one of: ${raw.fields.map((one) => one.id).join(', ')}.`,
			);
		// A unit that is the same in every language, such as %, stands in tracker.yml alone.
		if (units.length > 0 && (unit ?? ('unit' in field ? field.unit : undefined)) === undefined)
			throw new Error(`${file}, field "${name}": Write a unit, or take units out.`);
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
