import { z } from 'astro/zod';
import { metricId } from '../authoring/metric-id.ts';
import {
	aliasesByLanguage,
	documentId,
	idsOf,
	optional,
	resolutionId,
	roleCode,
	row,
	ruleId,
} from './rule-parts.ts';
import { idSchema, type LabelSchema } from '../authoring/strict.ts';
import { createPartSchema } from './metric-part-schema.ts';

/** A folder of `src/content/trackers/`, or `null` where no tracker keeps it. */
const trackerId = idSchema.nullable().default(null);

/** One document or record (D1–D28) and where it is found. */
export const createDocumentSchema = (label: LabelSchema) =>
	row('a document', {
		id: documentId,
		name: label,
		aliases: aliasesByLanguage,
		what: label,
		owner: roleCode,
		/** When it is made or handed over. */
		when: optional(label),
		tracker: trackerId,
		/** The page that is the document itself, such as hr/interviews. */
		page: z.string('Write a page such as hr/interviews.').nullable().default(null),
		/** Where it is kept when it is no tracker of this site. */
		place: optional(label),
	});

const metricLevels = ['output', 'out_take', 'outcome', 'impact'] as const;

/** One measure (K1–K24 of the plan, the rest ours): what it says and what it must not be read as. */
export const createMetricSchema = (label: LabelSchema) =>
	row('a metric', {
		id: ruleId(metricId, 'K7'),
		name: label,
		aliases: aliasesByLanguage,
		measures: label,
		formula: label,
		unit: label,
		/** Fewest cases for a figure; below it only "k of n" or nothing is shown. null = no such limit. */
		minimum: z.int('Write a whole number, or null.').positive().nullable().default(null),
		/** What the minimum counts, where it is not simply cases. */
		minimum_words: optional(label),
		/** Where the figures come from. */
		record: label,
		/** How far along the way from doing to effect (AMEC); null = it only describes the data. */
		level: z
			.enum(metricLevels, `Write one of: ${metricLevels.join(', ')}, or null.`)
			.nullable()
			.default(null),
		/** true = among the three the report compares first. */
		main: z.boolean('Write true or false.').default(false),
		/** The numbers it consists of, one or several. */
		parts: z
			.array(createPartSchema(label), 'Write the list of parts, each with id, name and shown.')
			.min(1, 'Write at least one part.'),
		resolutions: idsOf(resolutionId),
	});

/** One table of the plan (T1–T5) and the tracker that stands for it. */
export const createTableSchema = (label: LabelSchema) =>
	row('a table', {
		id: ruleId(/^T\d$/, 'T1'),
		name: label,
		what: label,
		/** The plan's columns, in order. */
		columns: z.array(label, 'Write the list of column titles.').min(1),
		/** What our form asks besides, and why. */
		more: optional(label),
		fills: label,
		reads: label,
		tracker: trackerId,
		place: optional(label),
		resolutions: idsOf(resolutionId),
	});
