import { z } from 'astro/zod';
import { metricIdSchema } from '../authoring/metric-id.ts';
import { idSchema, strict } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

const days = strict('days of a trial', {
	/** The day field with the first day. */
	from: idSchema,
	/** The day field with the last day. */
	until: idSchema,
});
const codes = z.record(idSchema, idSchema, 'Write a field and its code: { wave: before }.');

/** How a record of what is tried out is judged. */
export const trialSchema = strict('trial', {
	/** The department field of where it is tried. */
	department: idSchema,
	/** The department field of whom it is compared with. */
	comparison: idSchema,
	/** The time before it; without it nothing is rolled out. */
	baseline: days,
	/** The time it lasts. */
	days,
	/** The day field with when the aims were set. */
	agreed: idSchema,
	/** What was agreed in words, no figure can judge, and stands beside the verdict. */
	written: z.array(idSchema, 'Write a list of fields: [criteria, must_hold].').default([]),
	/** What has to get better, and by how much. */
	aims: z
		.array(
			strict('an aim', {
				/** A choice field; its codes stand under figures. */
				figure: idSchema,
				/** A number field: minutes, hours or days, of shares percentage points. */
				by: idSchema,
			}),
			'Write a list of aims: { figure: aim, by: aim_by }.',
		)
		.min(1, 'Write at least one aim.'),
	/** The part of metrics.yml each code means: { in_time: { metric: K29, part: in_time } }. */
	figures: z.record(
		idSchema,
		strict('a figure of a trial', {
			metric: metricIdSchema,
			part: idSchema,
		}),
		'Write what each code means: { in_time: { metric: K29, part: in_time } }.',
	),
	/** The child that says what was changed meanwhile, with its day and what it says. */
	changes: strict('changes of a trial', {
		child: idSchema,
		on: idSchema,
		what: idSchema,
		where: whereSchema.default({}),
	})
		.nullable()
		.default(null),
	/** The anonymous form filled in before and after. */
	survey: strict('the survey of a trial', {
		tracker: idSchema,
		before: codes,
		after: codes,
	})
		.nullable()
		.default(null),
})
	.nullable()
	.default(null);
