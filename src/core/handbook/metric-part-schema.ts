import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';
import { optional } from './rule-parts.ts';

const shownAs = ['percent', 'ppm', 'number', 'hours', 'days', 'minutes', 'times', 'score'] as const;

const partOf = strict('the part a figure is compared from', {
	metric: z.string('Write an id such as K7.'),
	part: idSchema,
});

/** One number a metric consists of. Trackers feed it (`figures` in tracker.yml), unless it says otherwise. */
export const createPartSchema = (label: LabelSchema) =>
	strict('a part of a metric', {
		/** Permanent: trackers and reports name it. */
		id: idSchema,
		name: label,
		/** How its number is written. */
		shown: z.enum(shownAs, `Write one of: ${shownAs.join(', ')}.`),
		/** Fewest cases for it. Left out: as the metric says. */
		minimum: z.int('Write a whole number, or null.').positive().nullable().default(null),
		/** Which way is an improvement; null = neither is. */
		better: z.enum(['higher', 'lower'], 'Write higher, lower or null.').nullable().default(null),
		/**
		 * Agreed before the year: a change that surely stays within this, in the figure's own unit, is none. null = nothing
		 * was agreed, and what may be chance cannot be judged.
		 */
		within: z
			.number('Write a number.')
			.positive('Write a number above 0.')
			.nullable()
			.default(null),
		/** It compares: a part with that of the baseline, or with another. */
		change: strict('a change of a figure', {
			of: partOf,
			/** Left out: the same part in the baseline. */
			with: partOf.nullable().default(null),
			/** reduction = (before − now) ÷ before; difference = now − before. */
			as: z.enum(['reduction', 'difference'], 'Write reduction or difference.'),
		})
			.nullable()
			.default(null),
		/** It is worked out over all registers: required answers that are there, or open records noted in lately. */
		over: z.enum(['filled', 'fresh'], 'Write filled, fresh or null.').nullable().default(null),
		/** No register keeps it: what would have to be kept. */
		kept: optional(label),
	});
