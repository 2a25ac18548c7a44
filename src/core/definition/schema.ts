import { z } from 'astro/zod';
import { audiences } from '../organization/audiences.ts';
import { checkNames } from './check-names.ts';
import { fieldSchema } from './field-schema.ts';
import { findMistakes } from './mistakes.ts';
import { aliasesSchema, idSchema, strict, wordsSchema } from '../authoring/strict.ts';

export type { Organization } from '../organization/organization-schema.ts';
export { trackerWordsSchema, type TrackerWords } from './words-schema.ts';

const idsSchema = z.array(idSchema, 'Write a list of field ids: [period, score].');

const checkSchema = strict('a check', {
	/** Which rule. The rules are functions in `src/core/entries/checks.ts`. */
	use: z.enum(checkNames, `There is no such check. Write one of: ${checkNames.join(', ')}.`),
	/** The field the problem is shown beside. */
	field: idSchema,
	/** The other field the rule looks at. */
	other: idSchema,
	/** Codes of `other` for which the rule holds. Left out: any answer. */
	is: z.array(z.coerce.string(), 'Write a list of codes: [done, verified].').default([]),
	/** For scores and numbers: the rule holds when `other` is at most this. */
	atMost: z.number('Write a number.').nullable().default(null),
	/** The rule holds only while a third field has this code. */
	onlyIf: strict('onlyIf', { field: idSchema, is: idSchema }).optional(),
});

/** What managers were called in trackers up to 0.1.0. */
const nameOfToday = (written: unknown) => (written === 'owners' ? 'managers' : written);

const shape = {
	/** Raise by one whenever fields change. Stored with every entry; starts at 1. */
	version: z
		.int('Write a whole number, 1 to begin with.')
		.positive('Write a whole number, 1 to begin with.'),
	title: wordsSchema,
	/** Former titles and other names of the tracker, for file names and hand-made files. */
	aliases: aliasesSchema,
	/** Why it is kept, in one or two sentences. */
	purpose: wordsSchema,
	/** Whom it is for, in words. */
	who: wordsSchema,
	/** Typical minutes one form takes. */
	minutes: z
		.number('Write the minutes as a number.')
		.positive('Write the minutes as a number above 0.'),
	/** What happens to an answer, in words. People read it before they answer. */
	fate: wordsSchema,
	/** Who reads it, in words. */
	readers: wordsSchema,
	/**
	 * Whose form it is, one audience or several: the booklets its blank form is in, unless its page says
	 * whose, and whom a page may send to it. A form for everyone may be named on every page.
	 */
	audience: z.preprocess(
		(written) => (Array.isArray(written) ? written : [written]).map(nameOfToday),
		z
			.array(z.enum(audiences, `Write one or several of: ${audiences.join(', ')}.`))
			.min(1, `Write one or several of: ${audiences.join(', ')}.`),
	),
	/**
	 * survey = many people, each for themselves, once in a while: it has a cover and asks before a
	 * second answer. register = a book kept over time. Left out: survey where it is anonymous.
	 */
	kind: z.enum(['survey', 'register'], 'Write survey or register.').optional(),
	/** `true` = no device, no day, no names; every row stands alone (V9). Cannot be undone for people who already answered. */
	anonymous: z.boolean('Write true or false.').default(false),
	/** Of a survey: one person answers once for the same answers to these fields: [period, instrument]. */
	once: idsSchema.default([]),
	/** Of a register: what seldom changes from one record to the next, which may begin with it. */
	carry: idsSchema.default([]),
	/** The questions, in the order of the form. */
	fields: z.array(fieldSchema, 'Write the list of fields.').min(1, 'Write at least one field.'),
	/** Field ids in the order of tables and files. Fields left out follow at the end. */
	columns: idsSchema.default([]),
	/** The few fields a list on a phone shows. Left out: the first three columns. */
	summary: idsSchema.default([]),
	/** Rules over several fields. */
	checks: z.array(checkSchema, 'Write a list of checks.').default([]),
	/** Makes one form of several rows: one for every option of a choice field. */
	matrix: strict('matrix', {
		/** The choice field whose options become the rows. */
		field: idSchema,
		/** Fields asked once for all rows. */
		shared: idsSchema.default([]),
	})
		.nullable()
		.default(null),
	/** Sample rows by field id: shown as samples, in no number and no file (V23). Obviously fictional. */
	samples: z
		.array(z.record(z.string(), z.unknown()), 'Write a list of rows: field id, colon, value.')
		.default([]),
};

/** One `src/content/trackers/<id>/tracker.yml`, words in zh-CN. */
export const trackerSchema = strict('tracker.yml', shape).superRefine((tracker, context) => {
	for (const { path, message } of findMistakes(tracker))
		context.addIssue({ code: 'custom', path, message });
});

/** What `tracker.yml` says, before words of other languages and defaults are joined to it. */
export type RawTracker = z.output<typeof trackerSchema>;
