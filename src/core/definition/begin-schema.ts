import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';

const pathSchema = z
	.string('Write where in the row it stands: name, or channel.tools.')
	.regex(/^\w+(\.\w+)*$/, 'Write where in the row it stands: name, or channel.tools.');

/** The list of the handbook a register may be begun from, one record for each row. */
export const beginSchema = strict('begin', {
	/** Name of the list: `src/content/rules/<list>.yml`, or `departments` of `organization.yml`. */
	list: idSchema,
	/** The row's property that tells one from another. */
	id: pathSchema.default('id'),
	/** Field: where in the row its answer stands. Words are taken in the page's language. */
	fields: z.record(
		idSchema,
		pathSchema,
		'Write where in the row each field stands: { name: name, tools: channel.tools }.',
	),
	/** What every record says besides: { state: rolled_out }. */
	set: z
		.record(idSchema, z.coerce.string(), 'Write codes by field: { state: rolled_out }.')
		.default({}),
	/** What the button says. */
	label: wordsSchema,
})
	.nullable()
	.default(null);
