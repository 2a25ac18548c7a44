import { idSchema, strict } from '../authoring/strict.ts';

/** Which fields take what a course writes when somebody has passed a module of it and presses the button. */
export const completionsSchema = strict('completions', {
	/** The course's code, the module's, and its edition: text fields. */
	course: idSchema,
	module: idSchema,
	edition: idSchema,
	/** The day it was passed. */
	day: idSchema,
	/** The learner's department. */
	department: idSchema,
	/** The learner's number, where `organization.yml` switches it on. */
	person: idSchema.optional(),
})
	.nullable()
	.default(null);
