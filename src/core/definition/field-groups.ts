import { fieldGroupSchema, type GroupWords, groupWordsSchema } from './field-group-schema.ts';
import type { RawField } from './field-schema.ts';
import type { TrackerWords, WrittenTracker, RawTracker } from './schema.ts';

/** A group of fields with its words by language. */
export interface FieldGroup {
	fields: RawField[];
	words: Record<string, GroupWords | undefined>;
}

/** Every group by the name of its file. */
export type FieldGroups = Record<string, FieldGroup | undefined>;

/** The groups of `src/content/fields/` by what their files say: `register_head`, `register_head.en`. */
export function readFieldGroups(
	files: readonly (readonly [id: string, data: unknown])[],
): FieldGroups {
	const groups: FieldGroups = {};
	for (const [id, data] of files)
		if (!id.includes('.')) groups[id] = { ...fieldGroupSchema.parse(data), words: {} };
	for (const [id, data] of files) {
		const [name = '', language] = id.split('.');
		const group = groups[name];
		if (language === undefined) continue;
		if (!group)
			throw new Error(
				`src/content/fields/${id}.yml has the words of a group that is not there. Write src/content/fields/${name}.yml, or take the file away.`,
			);
		const words = groupWordsSchema.parse(data).fields;
		const ids = group.fields.map((field) => field.id);
		for (const field of Object.keys(words))
			if (!ids.includes(field))
				throw new Error(
					`src/content/fields/${id}.yml has words for "${field}", but src/content/fields/${name}.yml has no such field. Write one of: ${ids.join(', ')}.`,
				);
		group.words[language] = words;
	}
	return groups;
}

/** A tracker with the fields of its groups in their place. Throws a sentence for a group that is not there. */
export function joinGroups(id: string, written: WrittenTracker, groups: FieldGroups): RawTracker {
	const fields = written.fields.flatMap((item) => {
		if (!('uses' in item)) return [item];
		const group = groups[item.uses];
		if (!group)
			throw new Error(
				`src/content/trackers/${id}/tracker.yml: no group of fields is called "${item.uses}". Write src/content/fields/${item.uses}.yml, or one of: ${Object.keys(groups).join(', ')}.`,
			);
		return group.fields;
	});
	return { ...written, fields };
}

/** The words of a tracker in one language, with those of its groups where it has none of its own. */
export function joinGroupWords(
	written: WrittenTracker,
	words: TrackerWords | undefined,
	groups: FieldGroups,
	locale: string,
): TrackerWords | undefined {
	const used = written.fields.flatMap((item) =>
		'uses' in item ? [groups[item.uses]?.words[locale]] : [],
	);
	if (used.every((one) => one === undefined)) return words;
	const fields = Object.assign({}, ...used) as TrackerWords['fields'];
	for (const [field, own] of Object.entries(words?.fields ?? {})) {
		const before = fields[field];
		fields[field] = { ...before, ...own, options: { ...before?.options, ...own.options } };
	}
	const none = { aliases: [], events: {}, changes: {}, clocks: {}, views: {}, samples: [] };
	return { ...none, documents: {}, tallies: {}, calendar: {}, ...words, fields };
}
