import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';
import { startSchema } from './clocks-schema.ts';
import { whereSchema } from './where-schema.ts';

/** How long records are kept, and what stays of them: { limit: complaints_kept, from: { field: closed_on }, keeps: [closed_on] }. */
export const keptSchema = strict('kept', {
	/** A limit of `limits.yml` in days, weeks or months. Left out: as long as the record it belongs to. */
	limit: idSchema.optional(),
	/** The day it counts from: { field: closed_on }. While it is empty, the record is kept. */
	from: startSchema.optional(),
	/** Only while the record itself says this: { status: [closed] }. */
	while: whereSchema.default({}),
	/** What stays then, to be counted. Left out: the record is deleted for good. */
	keeps: z.array(idSchema, 'Write a list of field ids: [period, score].').optional(),
})
	.superRefine(({ limit, from, while: only, keeps }, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		if ((limit === undefined) !== (from === undefined))
			refuse('Write both limit and from: how long, and from which day.');
		if (limit === undefined && keeps === undefined)
			refuse('Write limit and from, or keeps: the fields that stay when its record is cleared.');
		if (limit === undefined && from === undefined && Object.keys(only).length > 0)
			refuse('Without limit and from nothing reads while: it goes with its record. Take it out.');
	})
	.nullable()
	.default(null);

/** The same as `tracker.yml` writes it. */
export type RawKept = NonNullable<z.output<typeof keptSchema>>;
