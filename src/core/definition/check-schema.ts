import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';
import { checkNames } from './check-names.ts';
import { whereSchema } from './where-schema.ts';

const codesSchema = z.array(z.coerce.string(), 'Write a list of codes: [done, verified].');

const common = {
	/** The field the problem is shown beside. */
	field: idSchema,
	/** The rule holds only while another field has this code. */
	onlyIf: strict('onlyIf', { field: idSchema, is: idSchema }).optional(),
};

const when = {
	...common,
	/** The other field the rule looks at. */
	other: idSchema,
	/** Codes of `other` for which the rule holds. Left out: any answer. */
	is: codesSchema.default([]),
	/** For scores and numbers: the rule holds when `other` is at most this. */
	atMost: z.number('Write a number.').nullable().default(null),
};

const daysSchema = z.int('Write a whole number.').positive('Write a number above 0.');

/** Which rule, and its own parameters. The rules are functions in `src/core/entries/checks.ts`. */
export const checkSchema = z.discriminatedUnion(
	'use',
	[
		/** `field` must be answered while `other` has one of the codes. */
		strict('the check required_when', { use: z.literal('required_when'), ...when }),
		/** The status `field` needs a note while `other` has one of the codes. */
		strict('the check note_required_when', { use: z.literal('note_required_when'), ...when }),
		/** `field` must be answered once `other` has any code but these; those a company adds as well. */
		strict('the check required_unless', {
			use: z.literal('required_unless'),
			...common,
			other: idSchema,
			is: codesSchema,
		}),
		/** The day or moment `field` must not lie before `other`. */
		strict('the check not_before', { use: z.literal('not_before'), ...common, other: idSchema }),
		/** The number `field` must not be more than `other`: of those invited, so many came. */
		strict('the check at_most', { use: z.literal('at_most'), ...common, other: idSchema }),
		/** The two must not be the same answer: who confirms is not who did it. */
		strict('the check differs', { use: z.literal('differs'), ...common, other: idSchema }),
		/** The day or moment `field` must have come. */
		strict('the check not_in_future', { use: z.literal('not_in_future'), ...common }),
		/** `field` must be answered once the day or moment `other` has come; before, it may wait. */
		strict('the check required_once', {
			use: z.literal('required_once'),
			...common,
			other: idSchema,
		}),
		/** From the day `other` to the day `field`, both counted, it must last so many days. */
		strict('the check lasts', {
			use: z.literal('lasts'),
			...common,
			/** The field with the first day. */
			other: idSchema,
			/** How many days at least. Left out: one. */
			least: daysSchema.default(1),
			/** How many days at most. Left out: ten years. */
			most: daysSchema.default(3653),
			/** As many days as from one of these fields to the other, where both are answered: { from: start_on, until: end_on }. */
			as: strict('as', { from: idSchema, until: idSchema }).nullable().default(null),
		}),
		/** While `field` has one of the codes, the record must have such a child. */
		strict('the check needs_child', {
			use: z.literal('needs_child'),
			...common,
			/** Codes of `field` that need it. Left out: any answer. */
			is: codesSchema.default([]),
			/** The tracker of the child. */
			child: idSchema,
			/** What the child must say: { kind: resolved }. Left out: any child. */
			where: whereSchema.default({}),
			/** How many such children, where `limit` is left out or the company does not write it. */
			times: z.int('Write a whole number.').positive('Write a number above 0.').default(1),
			/** The limit of `organization.yml` that says how many: waiting_reminders. */
			limit: idSchema.optional(),
			/** Not needed where there is a child that says this: { kind: confirmed }. Left out: always needed. */
			instead: whereSchema.default({}),
			/** Only children that came after the last that says this count: { kind: reopened }. Left out: all. */
			since: whereSchema.default({}),
			/** The child's moment, for `since`. */
			at: idSchema.default('at'),
		}),
		/** Of all records that belong to the same one, only one may answer `field` so: given back once. */
		strict('the check only_once', {
			use: z.literal('only_once'),
			...common,
			is: codesSchema.min(1, 'Write a list of codes: [done, verified].'),
		}),
		/** `field` may not have one of the codes once `other` is answered: decided on, it does not wait for a decision. */
		strict('the check no_longer', {
			use: z.literal('no_longer'),
			...common,
			other: idSchema,
			is: codesSchema.min(1, 'Write a list of codes: [done, verified].'),
		}),
		/** At least one of the fields must be answered; the problem is shown beside `field`. */
		strict('the check one_of_answered', {
			use: z.literal('one_of_answered'),
			...common,
			fields: z
				.array(idSchema, 'Write a list of field ids: [period, score].')
				.min(2, 'Write at least two fields, one of which must be answered.'),
		}),
	],
	{
		error: (issue) =>
			issue.code === 'invalid_union'
				? `There is no such check. Write one of: ${checkNames.join(', ')}.`
				: 'Write a check with use and field.',
	},
);

/** A check as `tracker.yml` writes it. */
export type RawCheck = z.output<typeof checkSchema>;
