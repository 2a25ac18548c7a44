import { z } from 'astro/zod';
import { switches } from '../organization/switches.ts';
import { aliasesSchema, idSchema, identity, strict, wordsSchema } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

const optionSchema = strict('an option', {
	/** Permanent code, what is stored. */
	code: idSchema,
	label: wordsSchema,
	/** One line that tells when this option applies. */
	help: wordsSchema.optional(),
	/** Tools of `organization.yml` it needs: where the company has none it is not offered, and still read. */
	needs: z.array(idSchema, 'Write a list of tools: [opinion_box].').default([]),
	...identity,
});

const optionsSchema = z.array(optionSchema, 'Write the list of options, each with code and label.');

const common = {
	/** Permanent. The key of the answer and of the column. To rename it: a new id, and `formerly: [old]`. */
	id: idSchema,
	/** The question or column name. */
	label: wordsSchema,
	/** One or two sentences under the label. */
	help: wordsSchema.optional(),
	/** Must be answered, whenever it is asked. */
	required: z.boolean('Write true or false.').default(false),
	/** Personal data (▲): noticed on the form, masked on screen, handed over; none on anonymous trackers. */
	personal: z.boolean('Write true or false.').default(false),
	/** Asked only where `switched_on` in `organization.yml` says so; what was answered before is still read. */
	switch: z.enum(switches, `Write one of: ${switches.join(', ')}.`).optional(),
	/** Asked only while a field above it has this code. */
	showIf: strict('showIf', { field: idSchema, is: z.coerce.string() }).optional(),
	/** A form asks it only while fields above it have one of these codes each; an answer that is there stays, unlike with `showIf`. */
	askedWhile: whereSchema.optional(),
	/** The code or text a new form starts with; of a date only `today`, or `monday`, that of the week. A required period without it starts with today's. */
	initial: z.coerce.string().optional(),
	/** Nearly everybody leaves what it starts with: shown in a line with the others, asked at a press. */
	folded: z.boolean('Write true or false.').default(false),
	/** At hand-over: yes = as it is, masked = names and numbers covered, never = in no file that leaves. */
	leaves: z.enum(['yes', 'masked', 'never'], 'Write yes, masked or never.').default('yes'),
	/** On the screen: masked = 138****1234 until somebody taps it. */
	shown: z.enum(['plain', 'masked'], 'Write plain or masked.').default('plain'),
	...identity,
};

const lengthSchema = z
	.int('Write a whole number of characters.')
	.positive('Write a number above 0.');

function textSchema<T extends string>(type: T, maxLength: number) {
	return strict(`a ${type} field`, {
		type: z.literal(type),
		...common,
		/** Longest answer in characters. */
		maxLength: lengthSchema.default(maxLength),
	});
}

function choiceSchema<T extends string>(type: T) {
	return strict(`a ${type} field`, {
		type: z.literal(type),
		...common,
		options: optionsSchema.min(2, 'A choice needs at least two options.'),
	});
}

function extendedSchema<T extends string>(type: T) {
	return strict(`a ${type} field`, {
		type: z.literal(type),
		...common,
		/** Options besides those every field of this type has. */
		options: optionsSchema.default([]),
	});
}

function plainSchema<T extends string>(type: T) {
	return strict(`a ${type} field`, { type: z.literal(type), ...common });
}

const numberFields = strict('a number field', {
	type: z.literal('number'),
	...common,
	minimum: z.number('Write a number.').nullable().default(null),
	maximum: z.number('Write a number.').nullable().default(null),
	/** Whole numbers only. */
	whole: z.boolean('Write true or false.').default(false),
	/** Shown behind the input, such as 人. */
	unit: wordsSchema.optional(),
	/** Other forms of the unit that may stand behind a number; shown nowhere. */
	units: aliasesSchema,
	/** Whether a table tells the sum of several; not of limits, medians and sizes that hold once each. */
	adds: z.boolean('Write true or false.').default(true),
});

const numberSchema = numberFields.refine(
	({ unit, units }) => unit !== undefined || units.length === 0,
	{ path: ['units'], error: 'Write a unit, or take units out.' },
);

const linkSchema = strict('a link field', {
	type: z.literal('link'),
	...common,
	/** Longest answer in characters. */
	maxLength: lengthSchema.default(500),
	/** The tracker, or trackers, whose records it points to. Left out: a web address, or any record's id. */
	to: z
		.preprocess(
			(written) => (Array.isArray(written) ? written : [written]),
			z.array(idSchema, 'Write the id of a tracker, or a list of them: [complaints, needs].'),
		)
		.default([]),
});

const madeSchema = strict('a made field', {
	type: z.literal('made'),
	...common,
	/** What the numbers begin with, the same in every language: 投诉 gives 投诉-202611-003. */
	prefix: wordsSchema.max(12, 'Write at most 12 characters: every number begins with them.'),
});

const evidenceSchema = strict('an evidence field', {
	type: z.literal('evidence'),
	...common,
	/** The states. */
	options: optionsSchema.min(2, 'Evidence needs at least two states.'),
	/** Longest note in characters. */
	maxLength: lengthSchema.default(300),
});

const schemas = [
	textSchema('text', 100),
	textSchema('longtext', 1000),
	/** An address, or the record of another tracker (`to`). */
	linkSchema,
	numberSchema,
	/** 1 to 5 with the anchors of `organization.yml`, and "not applicable". */
	plainSchema('rating'),
	choiceSchema('choice'),
	choiceSchema('choices'),
	plainSchema('date'),
	strict('a datetime field', {
		type: z.literal('datetime'),
		...common,
		/** Asks for a moment still to come: "now" is not offered for it. */
		ahead: z.boolean('Write true or false.').default(false),
	}),
	/** A quarter; options are further periods, such as the baseline. */
	extendedSchema('period'),
	/** The departments of `organization.yml`; options are further answers, such as "rather not say". */
	extendedSchema('department'),
	extendedSchema('role'),
	evidenceSchema,
	/** A number the program gives when the record is first saved; nobody types it. */
	madeSchema,
] as const;

const error = (issue: { code: string }) =>
	issue.code === 'invalid_union'
		? 'There is no such field type. Write type: text, longtext, number, rating, choice, choices, date, datetime, period, department, role, link, evidence or made.'
		: 'Write a field with id, type and label.';

/** One field of `tracker.yml`. */
export const fieldSchema = z.discriminatedUnion('type', schemas, { error });

/** A field, or { uses: group } for the fields of `src/content/fields/<group>.yml` in its place. */
export const fieldItemSchema = z.preprocess(
	(item) =>
		typeof item === 'object' && item !== null && 'uses' in item ? { type: 'uses', ...item } : item,
	z.discriminatedUnion(
		'type',
		[...schemas, strict('a group in its place', { type: z.literal('uses'), uses: idSchema })],
		{ error },
	),
);

/** A field as `tracker.yml` writes it. */
export type RawField = z.output<typeof fieldSchema>;
/** An option as `tracker.yml` writes it. */
export type RawOption = z.output<typeof optionSchema>;
