import type { trackerSchema } from '~/core/definition/schema.ts';
import type { organizationSchema } from '~/site/schemas.ts';

/** What is written otherwise in a file. */
export type Changes = Record<string, unknown>;

/** `where: sentence` of everything the schema finds. */
export function sentences(
	schema: typeof trackerSchema | typeof organizationSchema,
	data: unknown,
): string[] {
	const result = schema.safeParse(data);
	return result.success
		? []
		: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
