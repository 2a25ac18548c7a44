import { z } from 'astro/zod';
import { audiences } from '../organization/audiences.ts';
import { appendSchema } from './append-schema.ts';
import { beginSchema } from './begin-schema.ts';
import { calendarSchema } from './calendar-schema.ts';
import { checkSchema } from './check-schema.ts';
import { completionsSchema } from './completions-schema.ts';
import { handsSchema } from './hands-schema.ts';
import { clocksSchema } from './clocks-schema.ts';
import { documentsSchema } from './documents-schema.ts';
import { expectsSchema } from './expects-schema.ts';
import { figuresSchema } from './figures-schema.ts';
import { fieldItemSchema, type RawField } from './field-schema.ts';
import { changeSchema, eventSchema, viewSchema } from './living-schema.ts';
import { logsOpeningsSchema, messagesSchema, toldOnBoardSchema } from './messages-schema.ts';
import { keptSchema } from './kept-schema.ts';
import { findMistakes } from './mistakes.ts';
import { reportSchema } from './report-schema.ts';
import { talliesSchema } from './tallies-schema.ts';
import { trialSchema } from './trial-schema.ts';
import { versionsSchema } from './versions-schema.ts';
import { aliasesSchema, idSchema, strict, wordsSchema } from '../authoring/strict.ts';

export type { Organization } from '../organization/organization-schema.ts';
export { trackerWordsSchema, type TrackerWords } from './words-schema.ts';

const idsSchema = z.array(idSchema, 'Write a list of field ids: [period, score].');

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
	/**
	 * Of a survey: one person answers once for the same answers to these fields: [period, instrument]. Of a
	 * register: one record is kept for them, [project, week]; two are told above its table and where it is merged.
	 */
	once: idsSchema.default([]),
	/** Of an anonymous form: the required choices, besides who somebody is, that its results are broken down by: [meeting]. */
	told_by: idsSchema.default([]),
	/** Of a register: what seldom changes from one record to the next, which may begin with it. */
	carry: idsSchema.default([]),
	/** The questions, in the order of the form; { uses: group } puts those of `src/content/fields/<group>.yml` there. */
	fields: z.array(fieldItemSchema, 'Write the list of fields.').min(1, 'Write at least one field.'),
	/** Field ids in the order of tables and files. Fields left out follow at the end. */
	columns: idsSchema.default([]),
	/** The few fields a list on a phone shows. Left out: the first three columns. */
	summary: idsSchema.default([]),
	/** The fields that name a record in lists and in links to it. Left out: its number, or the first of `summary`. */
	label: idsSchema.default([]),
	/**
	 * The tracker its records belong to, or several; one link field has `to:` these very trackers. Where
	 * that field need not be answered, a record may also stand alone.
	 */
	parent: z
		.preprocess(
			(written) => (written === null ? [] : Array.isArray(written) ? written : [written]),
			z.array(idSchema, 'Write the id of a tracker, or a list of them: [complaints, needs].'),
		)
		.default([]),
	/** Lines that are only ever added: true, or the link field that says which line one puts right. */
	append: appendSchema,
	/** What can be told of a record with one tap, as a child of it. */
	events: z.array(eventSchema, 'Write a list of events.').default([]),
	/** What can be changed of a record itself with one tap: closing it, deciding on it. */
	changes: z.array(changeSchema, 'Write a list of changes.').default([]),
	/** Clocks: by when something has to have happened. Nothing of them is stored. */
	clocks: clocksSchema,
	/** What a record is sent or printed as. */
	documents: documentsSchema,
	/** Values by date: changes, each from its day on. */
	versions: versionsSchema,
	/** What should take place as often as the record says. */
	expects: expectsSchema,
	/** What is counted in other registers. */
	tallies: talliesSchema,
	/** How a record of what is tried out is judged, by what was agreed before. */
	trial: trialSchema,
	/** What a register may be begun from. */
	begin: beginSchema,
	/** Days and moments one may put into a calendar. */
	calendar: calendarSchema,
	/** That sealed messages are opened into it, answered from it and told of on the answer board. */
	messages: messagesSchema,
	/** That its records tell on the answer board what was done. */
	toldOnBoard: toldOnBoardSchema,
	/** That each opening of messages is a line of it. */
	logsOpenings: logsOpeningsSchema,
	/**
	 * true = what is handed over is sealed to the company's keys (`sealing` in organization.yml), unless the
	 * person says otherwise. Left out: as it is, unless the person seals it. Where the company has no keys, nothing is.
	 */
	sealed: z
		.literal(
			true,
			'Write true, or leave "sealed" out: each person may still seal what they hand over.',
		)
		.optional(),
	/** Takes what courses write when a module was passed; at most one tracker does. */
	completions: completionsSchema,
	hands: handsSchema,
	/** How long its records are kept, and what stays of them then: shown on the collecting page, never as a deadline. */
	kept: keptSchema,
	/** Which figures of `metrics.yml` its records feed, and with what. */
	figures: figuresSchema,
	/** What its records tell the quarterly report besides. */
	report: reportSchema.nullable().default(null),
	/** Saved views of a register. Left out: those its clocks and roles give. */
	views: z.array(viewSchema, 'Write a list of views.').optional(),
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
	const fields = tracker.fields.flatMap((item) => ('uses' in item ? [] : [item]));
	// What groups of fields bring is known later: `localise` looks then.
	if (fields.length < tracker.fields.length) return;
	for (const { path, message } of findMistakes({ ...tracker, fields }))
		context.addIssue({ code: 'custom', path, message });
});

/** What `tracker.yml` says as it is written. */
export type WrittenTracker = z.output<typeof trackerSchema>;

/** What `tracker.yml` says with the fields of its groups in their place, before words and defaults. */
export type RawTracker = Omit<WrittenTracker, 'fields'> & { fields: RawField[] };
