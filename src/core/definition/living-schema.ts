import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import { viewClocks } from './view.ts';
import { whereSchema } from './where-schema.ts';

const idsSchema = z.array(idSchema, 'Write a list of field ids: [period, score].');

/** That the record has a child which says something. */
const happenedSchema = strict('unless', {
	child: idSchema,
	where: whereSchema.default({}),
	/** Only what came after the last one that says this counts: { kind: reopened }. */
	since: whereSchema.default({}),
});

/** A button on a record that begins a child with one tap. */
export const eventSchema = strict('an event', {
	/** Permanent. Its words in other languages stand under it. */
	id: idSchema,
	/** What the button says. */
	label: wordsSchema,
	/** One line that tells when to press it. */
	help: wordsSchema.optional(),
	/** The tracker of the child, whose `parent` is this one. */
	child: idSchema,
	/** What the child says already: { kind: level_1 }. */
	set: z
		.record(idSchema, z.coerce.string(), 'Write answers by field of the child: { kind: level_1 }.')
		.default({}),
	/** The child's moment or day that is now. */
	now: idSchema.nullable().default(null),
	/** Answers the child takes over from the record, by field of the child: { due_on: due_on }. */
	take: z
		.record(
			idSchema,
			idSchema,
			'Write fields of the record by field of the child: { due_on: due_on }.',
		)
		.optional(),
	/** The child's choice, department or role of which every option still missing gets a child, without a form. */
	each: idSchema.optional(),
	/** The child's fields that are asked first; the others are folded. */
	ask: idsSchema.default([]),
	/** The child's field that must say why when an earlier moment is written. */
	lateReason: idSchema.nullable().default(null),
	/** What the record itself says from then on: { status: open }. */
	record: z
		.record(idSchema, z.coerce.string(), 'Write codes by field: { status: open }.')
		.default({}),
	/** Only while the record itself says this: { status: [open, doing] }. */
	show: whereSchema.default({}),
	/** Not any more once the record has such a child; of several any one. */
	unless: z
		.preprocess(
			(written) => (Array.isArray(written) || written === null ? (written ?? []) : [written]),
			z.array(happenedSchema),
		)
		.default([]),
	/** Only once the record has such a child: { child: events, where: { kind: resolved } }. */
	after: happenedSchema.nullable().default(null),
});

/** A button on a record that changes the record itself. */
export const changeSchema = strict('a change', {
	/** Permanent. Its words in other languages stand under it. */
	id: idSchema,
	/** What the button says. */
	label: wordsSchema,
	/** One line that tells when to press it. */
	help: wordsSchema.optional(),
	/** What the record says from then on: { status: closed }. */
	set: z
		.record(idSchema, z.coerce.string(), 'Write answers by field: { status: closed }.')
		.default({}),
	/** The record's moment or day that is now. */
	now: idSchema.nullable().default(null),
	/** The record's fields that are asked; those which `set` brings up are asked besides. */
	ask: idsSchema.default([]),
	/** Only while the record says this: { status: [open] }. */
	show: whereSchema.default({}),
	/** Only while none of these fields is answered: [sent_on]. */
	lacks: idsSchema.default([]),
	/** Only once all of these fields are answered: [held_on]. */
	has: idsSchema.default([]),
	/** It is seldom pressed, such as the end of what goes on for years: its button is a quiet one, after the others. */
	rare: z.boolean('Write true or false.').default(false),
	/** The answers it takes away: [person, phone]. */
	clear: idsSchema.default([]),
	/** Only once the record has such a child. */
	after: happenedSchema.nullable().default(null),
});

/** A saved view of a register. */
export const viewSchema = strict('a view', {
	/** Permanent: it is in people's links. Its words in other languages stand under it. */
	id: idSchema,
	/** Left out: the interface's own word for open, overdue, due_soon, waiting or mine. */
	label: wordsSchema.optional(),
	/** What the records say: { status: [open, doing] }. */
	where: whereSchema.default({}),
	/** Any clock is in this state. */
	clock: z
		.enum(viewClocks, `Write one of: ${viewClocks.join(', ')}.`)
		.nullable()
		.default(null),
	/** The field that holds a role; shown are the records of the role chosen on the device. */
	role: idSchema.nullable().default(null),
});

/** An event as `tracker.yml` writes it. */
export type RawEvent = z.output<typeof eventSchema>;
/** A change as `tracker.yml` writes it. */
export type RawChange = z.output<typeof changeSchema>;
/** A view as `tracker.yml` writes it. */
export type RawView = z.output<typeof viewSchema>;
