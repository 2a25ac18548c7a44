import { z } from 'astro/zod';
import { type LabelSchema, strict } from '../authoring/strict.ts';
import { createCallSchema } from './contacts-schema.ts';
import { createNamedSchema, type Named } from './named-schema.ts';

/** `src/content/usual.yml`: what is taken where a company says nothing. */
export const createUsualSchema = (label: LabelSchema) =>
	strict('usual.yml', {
		roles: createNamedSchema('a role', label, false),
		tools: z.record(z.string(), label),
		emergencyCalls: z.array(createCallSchema(label)),
	});

export type Usual = z.output<ReturnType<typeof createUsualSchema>>;

/** A company's roles, tools and numbers, with the usual ones where it has not named its own. */
export function withUsual<
	Own extends {
		roles: Named[];
		tools: Record<string, Record<string, string> | null>;
		emergencyCalls: Usual['emergencyCalls'] | null;
	},
>(own: Own, usual: Usual) {
	const codes = new Set(own.roles.map(({ code }) => code));
	return {
		...own,
		roles: [...own.roles, ...usual.roles.filter(({ code }) => !codes.has(code))],
		tools: { ...usual.tools, ...own.tools },
		emergencyCalls: own.emergencyCalls ?? usual.emergencyCalls,
	};
}
