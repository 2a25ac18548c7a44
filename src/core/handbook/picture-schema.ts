import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';
import { limitIds, optional } from './rule-parts.ts';

/** What a picture is drawn as. */
const kinds = ['bars', 'way', 'ring', 'rounds'] as const;

/** A line of a picture does not break; so much fits, counted in Chinese characters (two Latin letters are one). */
const room = { label: 15, note: 25, gate: 20 } as const;

const isWide = (character: string) => /[\u2E80-\uFFEF]/u.test(character);

// In Chinese characters.
const widthOf = (text: string): number =>
	[...text].reduce((sum, one) => sum + (isWide(one) ? 1 : 0.55), 0);

const fitting = (label: LabelSchema, most: number) =>
	label.refine(
		(words) => Object.values(words).every((text) => widthOf(text) <= most),
		`Write it shorter: a line of a picture holds about ${most} Chinese characters, or ${Math.floor(most / 0.55)} Latin letters.`,
	);

/** A picture of the handbook, drawn from data while the site is built: `<Picture id="…" />`. */
export const createPictureSchema = (label: LabelSchema) =>
	strict('a picture', {
		id: idSchema,
		/** bars: limits on one time line · way: steps one after the other · ring: steps that begin again · rounds: who meets how often. */
		kind: z.enum(kinds, `Write one of: ${kinds.join(', ')}.`),
		title: label,
		/** What there is to see in it, in a sentence: read to those who do not see it, and printed below. */
		says: label,
		/** bars: ids of limits.yml in hours, the first on top. */
		limits: limitIds,
		/** bars: the moment an example begins, `2026-12-04 16:00`; its ends stand at the line. */
		from: z
			.string('Write a moment such as "2026-12-04 16:00".')
			.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/, 'Write a moment such as "2026-12-04 16:00".')
			.nullable()
			.default(null),
		/** way and ring: the steps in order. */
		steps: z
			.array(
				strict('a step', {
					label: fitting(label, room.label),
					note: optional(fitting(label, room.note)),
					/** How long it may take: an id of limits.yml. */
					limit: idSchema.nullable().default(null),
					/** What must be there before the next one begins. */
					gate: optional(fitting(label, room.gate)),
				}),
				'Write a list of steps.',
			)
			.default([]),
	}).refine(
		({ kind, steps, limits }) =>
			kind === 'bars' ? limits.length > 0 : kind === 'rounds' || steps.length > 1,
		'bars need limits; a way and a ring need at least two steps.',
	);

export type Picture = z.output<ReturnType<typeof createPictureSchema>>;
