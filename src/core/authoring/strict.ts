import { z } from 'astro/zod';

/** An object of a content file; a property it does not have is refused with the ones it has. */
export function strict<Shape extends z.ZodRawShape>(what: string, shape: Shape) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? `${what} has no property called ${quoted(issue.keys)}. It may have: ${Object.keys(shape).join(', ')}.`
				: `Write ${what} as a list of properties: ${Object.keys(shape).join(', ')}.`,
	});
}

/** How ids and codes are written: `due_date`. */
export const idForm = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** A permanent id or code. */
export const idSchema = z
	.string('Write an id here.')
	.regex(idForm, {
		error: (issue) =>
			`"${String(issue.input)}" is no id. Write small Latin letters, digits and underscores, beginning with a letter, such as "due_date". Ids are permanent: they are in people's files.`,
	})
	// An answer nobody gave would be taken from what every object has.
	.refine((id) => !(id in Object.prototype), {
		error: (issue) =>
			`"${String(issue.input)}" cannot be an id: JavaScript has something of that name in every record. Write another word, such as "${String(issue.input)}_name".`,
	});

/** Words a person reads. */
export const wordsSchema = z
	.string('Write words here, in quotation marks if they contain a colon.')
	.trim()
	.min(1, 'Write words here, or leave the property out.');

/** Words by language code. The first are those of the default language and stand in for what others lack. */
export type LabelSchema = z.ZodType<Record<string, string>>;

/** Makes the schema of words by language; those of `defaultLocale` must be there, and come first. */
export function createLabelSchema(defaultLocale: string): LabelSchema {
	return z
		.record(
			z.string(),
			wordsSchema,
			'Write the words by language: { zh-CN: 市场部, en: Marketing }.',
		)
		.refine(
			(words) => words[defaultLocale] !== undefined,
			`Write the words in ${defaultLocale}; they stand in for languages that lack them.`,
		)
		.transform((words) => ({ [defaultLocale]: words[defaultLocale] ?? '', ...words }));
}

const aliasesSchema = z.array(wordsSchema, 'Write a list: [name, other name].').default([]);
const formerlySchema = z.array(idSchema, 'Write a list of ids: [old_id].').default([]);

/** What everything with an id has. */
export const identity = {
	/** Ids it had before, the oldest last. Never take one away: old files are read by them. */
	formerly: formerlySchema,
	/** Other names for it in files: former labels, the source plan's wording. Read, never written. */
	aliases: aliasesSchema,
	/** `true` = still read, no longer offered. Write this instead of deleting. */
	retired: z.boolean('Write true or false.').default(false),
};

export { aliasesSchema };

function quoted(names: readonly string[]): string {
	return names.map((name) => `"${name}"`).join(', ');
}
