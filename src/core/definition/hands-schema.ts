import { idSchema, strict } from '../authoring/strict.ts';

const countSchema = strict('a count of hands', {
	/** Number fields: how many were right, and how many answered. */
	right: idSchema,
	asked: idSchema,
});

/** That each record counts hands raised for a question of a course: what `core/definition/hands.ts` says. */
export const handsSchema = strict('hands', {
	course: idSchema,
	question: idSchema,
	day: idSchema,
	before: countSchema,
	after: countSchema,
})
	.nullable()
	.default(null);
