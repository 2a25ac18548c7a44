import { idsOf, optional, row, ruleIdSchema } from './rule-parts.ts';
import { idSchema, type LabelSchema } from '../authoring/strict.ts';
import { z } from 'astro/zod';
import { limitSchema } from '../organization/limit-schema.ts';

/** How long something may take, or how many: one word for it everywhere. */
export const createLimitSchema = (label: LabelSchema) =>
	row('a limit', {
		id: idSchema,
		label: label,
		/** What starts the clock. */
		starts: optional(label),
		/** What stops it, and what does not. */
		met_by: optional(label),
		/** It says how long ahead of something: counted back from there, never on. */
		ahead: z.boolean('Write true or false.').default(false),
		/** Number and unit where the company says none, under `limits` in `organization.yml`. */
		default: limitSchema.nullable().default(null),
		/** The law sets it, and no company may change it. */
		by_law: z.boolean('Write true or false.').default(false),
		/** How long answers to anonymous forms are kept, from the day of the report. At most one limit says so. */
		answers: z.boolean('Write true or false.').default(false),
		/**
		 * Words around the limit: `{limit}` is "5 working days", `{every}` "every 5 working days", `{by}`
		 * "within 5 working days". null = the limit alone.
		 */
		words: optional(label),
		/** The limit in words, where no number says it. Then it has no default. */
		value: optional(label),
		covers: idsOf(ruleIdSchema),
		/** Tools of `organization.yml` it needs: no list tells it where the company has none. */
		needs: idsOf(idSchema),
	});
