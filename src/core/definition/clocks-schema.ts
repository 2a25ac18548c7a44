import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

const where = whereSchema.default({});

/** A moment or a day of a record, or of the records below it. */
export const momentSchema = strict('a moment', {
	/** The tracker of the records below this one that tell the moment. Left out: the record itself. */
	child: idSchema.optional(),
	/** Only records that answer so: { kind: resolved }. */
	where,
	/** The field with the moment or the day. */
	field: idSchema,
	/** Which of several, in time. */
	pick: z.enum(['first', 'last'], 'Write first or last.').default('first'),
});

/** What starts a clock: a moment, or else another one. */
export const startSchema = momentSchema.extend({
	/** Where no such moment is there: another one. */
	else: momentSchema.optional(),
});

const limitsByCode = z.record(
	z.string(),
	idSchema,
	'Write a limit for each code: { strategic: contact_strategic }.',
);

const cadenceSchema = strict('every', {
	/** The record's choice field on which the interval depends. */
	field: idSchema,
	/** The interval that is wished for, by its code: a limit in days or weeks. */
	wanted: limitsByCode,
	/** The longest interval, by its code. */
	longest: limitsByCode,
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
	from: startSchema,
	/** What ends it: { child: events, where: { kind: answered }, field: at }. Of one with "every" nothing does. */
	until: momentSchema.optional(),
	/** A limit of `organization.yml`, with how its hours are counted. */
	limit: idSchema.optional(),
	/**
	 * Instead of a limit: where the moment it is due is written, or the day at whose end it is. With wholeDay: true
	 * a moment means its day too, or the next working day where nobody works on it: on the same day.
	 */
	due: momentSchema
		.extend({ wholeDay: z.boolean('Write true or false.').default(false) })
		.optional(),
	/** Instead of both: it comes round again and again, so long after "from". */
	every: cadenceSchema.optional(),
	/** Only while the record itself says this: { relation: [active] }. Otherwise there is no such clock. */
	while: where,
	/** It is not needed where this happened by the due moment, and what ends it did not. */
	unless: momentSchema.optional(),
	/** What it stands still for, in its own kind of time. Never for a first answer. */
	pausedBy: pauseSchema.optional(),
	/** What opens again what had ended it. Its start stays; with pick: last in `until` it runs on. */
	reopenedBy: momentSchema.optional(),
}).superRefine(({ limit, due, every, until, ...rest }, context) => {
	const refuse = (message: string, path: string[] = []) =>
		context.addIssue({ code: 'custom', message, path });
	const ways = [limit, due, every].filter((way) => way !== undefined);
	if (ways.length !== 1)
		refuse(
			'Say when it is due: either limit, with the id of a limit, or due, with a field, or every, with intervals.',
		);
	if (due !== undefined && rest.pausedBy !== undefined)
		refuse('Waiting does not move a day that was named. Take "pausedBy" out.', ['pausedBy']);
	if (every === undefined) {
		if (until === undefined) refuse('Say what ends it.', ['until']);
		return;
	}
	for (const name of ['unless', 'pausedBy', 'reopenedBy'] as const)
		if (rest[name] !== undefined)
			refuse(`What comes round again and again has no end. Take "${name}" out.`, [name]);
	if (until !== undefined)
		refuse('What comes round again and again has no end. Take "until" out.', ['until']);
});

/** The clocks of a tracker: nothing of them is stored, all is worked out from what was noted. */
export const clocksSchema = z.array(clockSchema, 'Write a list of clocks.').default([]);

/** A clock as `tracker.yml` writes it. */
export type RawClock = z.output<typeof clockSchema>;
/** A moment as `tracker.yml` writes it. */
export type RawMoment = z.output<typeof momentSchema>;
/** What starts a clock, as `tracker.yml` writes it. */
export type RawStart = z.output<typeof startSchema>;
