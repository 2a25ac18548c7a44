import { z } from 'astro/zod';
import { metricIdSchema } from '../authoring/metric-id.ts';
import { idSchema, strict } from '../authoring/strict.ts';
import { momentSchema } from './clocks-schema.ts';
import { figureUses } from './figure-uses.ts';
import { whereSchema } from './where-schema.ts';

const whole = z.int('Write a whole number.').positive('Write a number above 0.');
const where = whereSchema.default({});
const ids = z
	.array(idSchema, 'Write a list of field ids: [period, score].')
	.min(1, 'Write at least one field.');

/** The day, the moment or the period by which a record belongs to a quarter; a field of the record, or as in clocks. */
const at = z.preprocess(
	(written) => (typeof written === 'string' ? { field: written } : written),
	momentSchema,
);

/** One or several of these; each feeds the part of its name, or all of them `part`. */
function takeOf<const Name extends string>(...names: [Name, ...Name[]]) {
	const sentence = `Write one or several of: ${names.join(', ')}.`;
	return z.preprocess(
		(written) => (Array.isArray(written) ? written : [written]),
		z.array(z.enum(names, sentence)).min(1, sentence),
	);
}

const common = {
	/** The row of `metrics.yml` it feeds. */
	metric: metricIdSchema,
	/** Which part of that row. Left out: the one called as what is taken. */
	part: idSchema.nullable().default(null),
	/** Only records that say this: { outcome: [as_planned, moved] }. */
	where,
	/** Only records whose parent says this: { group: [cross] }. */
	above: where,
	/** The field with the department whose work it is. Left out: it is told of the company only. */
	department: idSchema.nullable().default(null),
};

/** What a tracker's records feed a figure with. The measures are functions in `src/core/figures/kpis/measures/`. */
export const figureSchema = z.discriminatedUnion(
	'use',
	[
		/** How many of the records say something: codes, a number of at least so much, or a child. */
		strict('the figure share', {
			use: z.literal('share'),
			...common,
			at,
			is: where,
			/** Number fields by what they must reach: { decision_count: 1 }. */
			least: z.record(idSchema, z.number('Write a number.')).default({}),
			/** A record below that must be there. */
			has: strict('has', { child: idSchema, where }).nullable().default(null),
		}),
		/** Scores from 1 to 5: the share of 4 and 5, the middle, the mean. */
		strict('the figure scores', {
			use: z.literal('scores'),
			...common,
			at,
			field: idSchema,
			take: takeOf('top_two', 'median', 'mean'),
		}),
		/** Scores that stand in rows of several kinds nobody can join to a person: the mean of each kind's share of 4 and 5. */
		strict('the figure scores_of_each', {
			use: z.literal('scores_of_each'),
			...common,
			at,
			field: idSchema,
			/** The choice field that says of which kind a row is. */
			each: idSchema,
			/** How many kinds must have answers enough. */
			least: whole,
		}),
		/** Of people who gave several scores in one row: how many have a mean of at least so much. */
		strict('the figure mean_of_person', {
			use: z.literal('mean_of_person'),
			...common,
			at,
			fields: ids,
			/** How many of them a person must have answered. */
			least: whole,
			from: z.number('Write a number.'),
		}),
		/** A number field: its middle, its mean, what nine of ten stay within. */
		strict('the figure number', {
			use: z.literal('number'),
			...common,
			at,
			field: idSchema,
			take: takeOf('median', 'mean', 'p90'),
		}),
		/** Sums of number fields: these among those. */
		strict('the figure sums', { use: z.literal('sums'), ...common, at, of: ids, among: ids }),
		/** Sums among sums, after less before: how much the share of right answers rose. */
		strict('the figure gain', {
			use: z.literal('gain'),
			...common,
			at,
			before: strict('before', { of: ids, among: ids }),
			after: strict('after', { of: ids, among: ids }),
		}),
		/** Numbers multiplied and added up, for each record of another tracker. */
		strict('the figure per_record', {
			use: z.literal('per_record'),
			...common,
			at,
			product: ids,
			/** What the sum is divided by: 60 makes hours of minutes. */
			divide: z.number('Write a number.').positive('Write a number above 0.').default(1),
			by: strict('by', { tracker: idSchema, at, where }),
		}),
		/** How many are within what their parent says, or within a limit. */
		strict('the figure within', {
			use: z.literal('within'),
			...common,
			at,
			field: idSchema,
			/** The parent's number field, as it held on the day. */
			most: idSchema,
			/** Where the parent says none: a limit of `organization.yml`, in minutes. */
			limit: idSchema,
		}),
		/** How many there are. */
		strict('the figure count', { use: z.literal('count'), ...common, at }),
		/** How many records below each have, on average and at most. */
		strict('the figure children', {
			use: z.literal('children'),
			...common,
			at,
			child: idSchema,
			/** Only records below that say this. */
			such: where,
			take: takeOf('mean', 'most'),
		}),
		/** How many were done by when a clock was due; of what is due, by its due day (domain §4.2). */
		strict('the figure on_time', {
			use: z.literal('on_time'),
			...common,
			clock: idSchema,
			/** in_time: waiting counts as the clock says. without_pauses: as if nobody had waited. at_all: done, also late. */
			take: takeOf('in_time', 'without_pauses', 'at_all').default(['in_time']),
		}),
		/** How long a clock ran: the middle and nine tenths of what is done, each one by itself, or when half were done with open ones counted. */
		strict('the figure time', {
			use: z.literal('time'),
			...common,
			clock: idSchema,
			take: takeOf('median', 'p90', 'mean', 'half', 'each'),
		}),
		/** Of what a register expects: how much took place as planned, or at most two working days away. */
		strict('the figure carried_out', { use: z.literal('carried_out'), ...common }),
		/** Of the weeks from the first record of a kind to the last: for how many there is one. */
		strict('the figure weeks', {
			use: z.literal('weeks'),
			...common,
			/** The field that says of what. */
			each: idSchema,
			/** Its day field. */
			week: idSchema,
		}),
		/** Of the intervals of a clock that comes round: in how many something was noted in time. */
		strict('the figure rhythm', { use: z.literal('rhythm'), ...common, clock: idSchema }),
		/** Days since a moment, the middle of all records. */
		strict('the figure days_since', { use: z.literal('days_since'), ...common, at }),
		/** Of the kinds of records there are: how many have a record below from the last so many months. */
		strict('the figure covered', {
			use: z.literal('covered'),
			...common,
			/** The choice field that says of which kind a record is. */
			each: idSchema,
			child: idSchema,
			/** The day field of the record below. */
			field: idSchema,
			months: whole,
		}),
	],
	{
		error: (issue) =>
			issue.code === 'invalid_union'
				? `There is no such figure. Write one of: ${figureUses.join(', ')}.`
				: 'Write a figure with metric and use.',
	},
);

/** The figures a tracker's records feed; in no page, only in what HR's page works figures out with. */
export const figuresSchema = z.array(figureSchema, 'Write a list of figures.').default([]);

/** A figure as `tracker.yml` writes it, every default filled in. */
export type FigureUse = z.output<typeof figureSchema>;
