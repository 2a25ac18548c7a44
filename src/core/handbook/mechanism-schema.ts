import { z } from 'astro/zod';
import { frequencies } from '../clocks/frequencies.ts';
import {
	aliasesByLanguage,
	idsOf,
	limitIds,
	mechanismId,
	optional,
	roleCode,
	row,
} from './rule-parts.ts';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

export const groups = [
	'level',
	'cross',
	'voice',
	'customer',
	'partner',
	'emergency',
	'governance',
	'adjustment',
	'culture',
] as const;

export const levels = ['senior', 'middle', 'frontline', 'cross'] as const;

export const channels = ['offline', 'online', 'mixed'] as const;

const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
	z
		.enum(codes, `Write one of: ${codes.join(', ')}, or null.`)
		.nullable()
		.default(null);

/** One way of communicating (M01–M35), with the columns of the plan's table 3. */
export const createMechanismSchema = (label: LabelSchema) =>
	row('a mechanism', {
		id: mechanismId,
		name: label,
		aliases: aliasesByLanguage,
		group: z.enum(groups, `Write one of: ${groups.join(', ')}.`),
		/** The level that starts it, not the one it is for (X28). */
		level: oneOf(levels),
		scene: label,
		channel: strict('channel', { kind: oneOf(channels), tools: optional(label) }),
		frequency: oneOf(frequencies),
		/** What to print instead of the frequency, where it differs from one case to the next. */
		frequency_words: optional(label),
		/** Who answers for it: a role code of `organization.yml`. */
		owner: roleCode,
		/** What to print instead of the role's label, where the words say more. */
		owner_words: optional(label),
		/** Role codes that answer for it besides the owner: each at its level, or for its own partners. */
		answers: idsOf(idSchema),
		participants: optional(label),
		/** Role codes that take part, besides the owner; `everyone` = all staff. The map filters by them. */
		involves: idsOf(idSchema),
		output: optional(label),
		limit: limitIds,
		/** Tools of `organization.yml` it needs: without them the company has no such mechanism. */
		needs: idsOf(idSchema),
	});

export type Mechanism = z.output<ReturnType<typeof createMechanismSchema>>;
