import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

/**
 * Which fields take what a course writes when somebody has passed a module of it and presses the button, or what the
 * page of changes writes when somebody has read and confirmed a page.
 */
export const completionsSchema = strict('completions', {
	/** Of what: modules of courses, or pages that are read and confirmed. */
	of: z.enum(['courses', 'pages'], 'Write courses or pages.').default('courses'),
	/** The course's code; of pages there is none. A text field, as the next two. */
	course: idSchema.optional(),
	/** The module's code, or the page, and its edition. */
	module: idSchema,
	edition: idSchema,
	/** A code over the text that was read, of pages. */
	text: idSchema.optional(),
	/** The day it was passed, or confirmed. */
	day: idSchema,
	/** The learner's department. */
	department: idSchema,
	/** The learner's number, where `organization.yml` switches it on. */
	person: idSchema.optional(),
	/** Only records that say this were passed: { result: [passed] }. */
	where: whereSchema.default({}),
})
	.nullable()
	.default(null);
