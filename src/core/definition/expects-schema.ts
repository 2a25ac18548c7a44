import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';
import { expectedOutcomes } from './expects.ts';

const optional = idSchema.nullable().default(null);

/** What should take place as often as the record says, and where it is noted. */
export const expectsSchema = strict('expects', {
	/** The tracker in which each is noted, whose `parent` is this one. */
	child: idSchema,
	/** Its day field with the day planned. */
	planned: idSchema,
	/** Its day field with the day it was. Left out: the planned one. */
	held: optional,
	/** Its choice field with what became of it. */
	outcome: idSchema,
	/** What the codes of that field mean: { as_planned: held, put_off: moved }. */
	outcomes: z.record(
		idSchema,
		z.enum(expectedOutcomes, `Write one of: ${expectedOutcomes.join(', ')}.`),
		'Write what each code means: { as_planned: held, called_off: cancelled }.',
	),
	/** Its field with the reason of a cancellation. */
	reason: optional,
	/** The record's choice field with how often: weekly, monthly, on_demand and the others of mechanisms.yml. */
	frequency: idSchema,
	/** The record's choice field with the weekday: monday … sunday. */
	weekday: optional,
	/** The record's number field with the day of the month. */
	day: optional,
	/** The record's day field with the first day. */
	from: optional,
	/** The record's choice field with its state. */
	state: optional,
	/** The codes of the state in which something is expected. */
	running: z.array(idSchema, 'Write a list of codes: [done, verified].').default([]),
})
	.nullable()
	.default(null);
