import { idSchema, strict } from '../authoring/strict.ts';

/** What a company must have: a question or a module about anything else is left out by itself. */
export const needsSchema = strict('needs', {
	/** A tool of `organization.yml`. */
	tool: idSchema.optional(),
	/** A role, a department of its own: no other has absorbed it. */
	role: idSchema.optional(),
	department: idSchema.optional(),
}).default({});
