import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';

/** Values by date: what a child says holds from its day on. */
export const versionsSchema = strict('versions', {
	/** The tracker of the changes, whose `parent` is this one. */
	child: idSchema,
	/** Its day field: from when a change holds. */
	from: idSchema,
	/** The fields a change may put anew; they have one id, one type and the same codes here and there. */
	fields: z
		.array(idSchema, 'Write a list of field ids: [period, score].')
		.min(1, 'Write at least one field.'),
})
	.nullable()
	.default(null);
