import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

const where = whereSchema.default({});

const momentSchema = strict('a moment', {
	/** The tracker of the records below this one that tell the moment. Left out: the record itself. */
	child: idSchema.optional(),
	/** Only records that answer so: { kind: resolved }. */
	where,
	/** The field with the moment or the day. */
	field: idSchema,
	/** Which of several, in time. */
	pick: z.enum(['first', 'last'], 'Write first or last.').default('first'),
});

const pauseSchema = strict('a pause', {
	child: idSchema,
	/** Of a pause between two events: the field with their moment, and which begins and which ends it. */
	field: idSchema.optional(),
	start: where,
	end: where,
	/** Of a child that is a pause itself: the fields with its first and last moment, and which children are. */
	startField: idSchema.optional(),
	endField: idSchema.optional(),
	where,
}).superRefine(({ field, startField, endField, start, end }, context) => {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	const isStretch = startField !== undefined && endField !== undefined;
	if (isStretch === (field !== undefined))
		return refuse(
			'Write either field, start and end, for two events, or startField and endField, for one record with both.',
		);
	const isOpen = [start, end].some((where) => Object.keys(where).length === 0);
	if (!isStretch && isOpen)
		refuse('Say which event begins the pause, under start, and which ends it, under end.');
});

const clockSchema = strict('a clock', {
	/** Permanent, as a field's. */
	id: idSchema,
	label: wordsSchema,
	/** What starts it: { field: received_at }. Until then there is no clock. */
	from: momentSchema,
	/** What ends it: { child: events, where: { kind: answered }, field: at }. */
	until: momentSchema,
	/** A limit of `organization.yml`, with how its hours are counted. */
	limit: idSchema.optional(),
	/** Instead of a limit: where the moment it is due is written, or the day at whose end it is. */
	due: momentSchema.optional(),
	/** It is not needed where this happened by the due moment, and what ends it did not. */
	unless: momentSchema.optional(),
	/** What it stands still for, in its own kind of time. Never for a first answer. */
	pausedBy: pauseSchema.optional(),
	/** What opens again what had ended it. Its start stays; with pick: last in `until` it runs on. */
	reopenedBy: momentSchema.optional(),
}).superRefine(({ limit, due, pausedBy }, context) => {
	const refuse = (message: string, path: string[] = []) =>
		context.addIssue({ code: 'custom', message, path });
	if ((limit === undefined) === (due === undefined))
		refuse('Say when it is due: either limit, with the id of a limit, or due, with a field.');
	if (due !== undefined && pausedBy !== undefined)
		refuse('Waiting does not move a day that was named. Take "pausedBy" out.', ['pausedBy']);
});

/** The clocks of a tracker: nothing of them is stored, all is worked out from what was noted. */
export const clocksSchema = z.array(clockSchema, 'Write a list of clocks.').default([]);

/** A clock as `tracker.yml` writes it. */
export type RawClock = z.output<typeof clockSchema>;
/** A moment as `tracker.yml` writes it. */
export type RawMoment = z.output<typeof momentSchema>;
