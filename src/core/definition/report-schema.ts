import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

const ids = z.array(idSchema, 'Write a list of field ids: [period, score].');
const codes = z.array(idSchema, 'Write a list of codes.').default([]);

/** How far something decided is, and the codes of the tracker that say so; left out: the code of the same name. */
const statesSchema = strict('as', {
	not_started: codes,
	doing: codes,
	done: codes,
	verified: codes,
	rejected: codes,
});

/** What a tracker's records tell the quarterly report besides the figures they feed. */
export const reportSchema = strict('report', {
	/** The field with the day or the period by which a record belongs to a quarter: what is counted is counted of it. */
	at: idSchema,
	/** Choices counted among the typical problems. */
	themes: ids.default([]),
	/** The choice that says how far a record is, counted under what became of actions. */
	state: idSchema.nullable().default(null),
	/** Each of its records was decided: what, by which role, until when. */
	decided: strict('decided', {
		what: idSchema,
		role: idSchema,
		due: idSchema,
		/** The choice that says how far it is. */
		state: idSchema,
		as: statesSchema,
		/** The day it was done: what was done before the quarter is not told again. */
		done: idSchema,
	})
		.nullable()
		.default(null),
	/** What people asked for and what came of it, in words meant for everybody. */
	heard: strict('heard', {
		/** The field with those words. */
		words: idSchema,
		/** The day it came about. */
		at: idSchema,
		where: whereSchema.default({}),
	})
		.nullable()
		.default(null),
	/** Days that belong on the quarter's line, each with what its record says. */
	days: z
		.array(
			strict('days', { on: idSchema, say: ids, where: whereSchema.default({}) }),
			'Write a list of days: [{ on: from_on, say: [after] }].',
		)
		.default([]),
});

/** What a tracker says for the report, once read. */
export type ReportUse = z.output<typeof reportSchema>;

/** What trackers say for the report, by their ids; `null` = nothing. */
export type ReportsByTracker = Readonly<Record<string, ReportUse | null>>;
