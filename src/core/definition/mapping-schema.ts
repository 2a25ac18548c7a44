import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import type { Mapping } from './mapping.ts';

const fieldSchema = z
	.string(
		'Write the id of a field, or a list of properties: field, options, ticks, otherwise, words.',
	)
	.transform((field) => ({ field, options: {}, ticks: null, otherwise: null, words: null }));

/** What a column of the export holds. */
const columnSchema = z.union([
	fieldSchema,
	strict('column', {
		/** The field its answers belong to. */
		field: idSchema,
		/** What the questionnaire calls an answer: its code. Left out, or not among these: by our own labels. */
		options: z
			.record(z.string(), z.coerce.string(), 'Write codes by answer: { 非常满意: "5" }.')
			.default({}),
		/** Where each of several answers has a column of its own: the code this one stands for. */
		ticks: z.coerce.string().nullable().default(null),
		/** The code of whatever is none of the answers, such as words typed under 其他; asks for `words`. */
		otherwise: z.coerce.string().nullable().default(null),
		/** The text field that takes the words written with an answer: 其他〖……〗. */
		words: idSchema.nullable().default(null),
	}),
]);

const columnsSchema = z.record(
	wordsSchema,
	columnSchema,
	'Write fields by column: { "1、您的部门": department }.',
);

/**
 * How a questionnaire of another program answers a form of ours: `src/content/collectors/<name>.yml`. The ids of
 * what came in are made of the file's name, `number` and, of an anonymous form, the minute in `received`:
 * after the first import none of them may change, or every answer comes in again.
 */
export const mappingSchema = strict('mapping', {
	/** The program and the questionnaire, as the collecting page says them. */
	from: wordsSchema,
	/** The form its answers belong to. */
	tracker: idSchema,
	/** The column whose number no two answers share and that stays with an answer: 序号. */
	number: wordsSchema,
	/** The column that says when it was handed in; of an anonymous form only its minute is read, for the id, and not kept. */
	received: wordsSchema.nullable().default(null),
	/** Where its days could be read in two ways, as in `3/5/2026`: which number is the month. */
	days: z
		.enum(
			['month_first', 'day_first'],
			'Write month_first (3/5/2026 is 5 March) or day_first (3 May).',
		)
		.nullable()
		.default(null),
	columns: columnsSchema.default({}),
	/** Of a form asked row by row: the columns of each row, by the row's code. */
	rows: z
		.record(
			idSchema,
			columnsSchema,
			'Write columns by row: { meeting_efficiency: { "3、会议": score } }.',
		)
		.default({}),
	/** What the questionnaire does not ask and is the same for all. */
	set: z
		.record(idSchema, z.coerce.string(), 'Write answers by field: { period: 2026Q4 }.')
		.default({}),
	/** Columns nothing is read of, such as the address a person answered from. */
	leave_out: z.array(wordsSchema, 'Write a list of columns: [来自IP, 来源].').default([]),
	/** What stands where nothing was answered. */
	nothing: z
		.array(wordsSchema, 'Write a list of texts: ["(空)", "(跳过)"].')
		.default(['(空)', '(跳过)']),
});

/** A mapping as a file of a collector is written. */
export type RawMapping = z.output<typeof mappingSchema>;

/** What is read with of a mapping; `id` is the name of its file without the ending. */
export function toMapping(raw: RawMapping, id: string): Mapping {
	const { tracker: _, leave_out: leaveOut, ...rest } = raw;
	return { id, ...rest, leaveOut };
}
