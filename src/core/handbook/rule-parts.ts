import { z } from 'astro/zod';
import { aliasesSchema, idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** A permanent id of the handbook's rules, such as M09: letters, then digits, as `example` shows. */
export function ruleId(pattern: RegExp, example: string) {
	return z.string(`Write an id such as ${example}.`).regex(pattern, {
		error: (issue) =>
			`"${String(issue.input)}" is no id of this list. Write one such as ${example}.`,
	});
}

export const mechanismId = ruleId(/^M\d{2}[a-z]?$/, 'M09');
export const documentId = ruleId(/^D\d{1,2}$/, 'D3');
export const resolutionId = ruleId(/^X\d{1,2}$/, 'X9');
export const ruleIdSchema = ruleId(/^R\d{1,2}$/, 'R1');

/** Other names, by language: `{ zh-CN: [周例会], en: [Weekly meeting] }`. */
export const aliasesByLanguage = z
	.record(z.string(), aliasesSchema, 'Write lists by language: { zh-CN: [周例会], en: [] }.')
	.default({});

/** A role code of `organization.yml`; `null` = nobody is named. */
export const roleCode = idSchema.nullable().default(null);

/** Words by language, or `null` where there is nothing to say. */
export function optional(label: LabelSchema) {
	return label.nullable().default(null);
}

/** Ids of `limits.yml`: one, or a list where the limits follow each other. */
export const limitIds = z
	.union(
		[idSchema.transform((id) => [id]), z.array(idSchema)],
		'Write an id of limits.yml, or a list of them.',
	)
	.default([]);

/** A list of ids; left out = none. */
export function idsOf(id: z.ZodType<string>) {
	return z.array(id, 'Write a list of ids in square brackets.').default([]);
}

/**
 * A row of a list in `src/content/rules/`. `source: editors` = the whole row is ours, the plan has
 * nothing like it; `editors` names the columns the plan left empty and we filled in.
 */
export function row<Shape extends z.ZodRawShape>(what: string, shape: Shape) {
	const columns = Object.keys(shape).filter((name) => name !== 'id');
	return strict(what, {
		...shape,
		/** Its position in the file. The loader writes it; leave it out. */
		position: z.int('The loader writes the position; leave it out.').default(0),
		source: z.enum(['plan', 'editors'], 'Write plan or editors.').default('plan'),
		editors: z
			.array(
				z.enum(columns as [string, ...string[]], `Write names of columns: ${columns.join(', ')}.`),
				'Write the list of columns we filled in ourselves: [owner, output].',
			)
			.default([]),
	});
}
