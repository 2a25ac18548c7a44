import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';

/** The days and moments of a record that one may put into a calendar. */
export const calendarSchema = z
	.array(
		strict('a date for the calendar', {
			/** The day or moment. Its words in other languages stand under it. */
			field: idSchema,
			/** What the entry is called. */
			label: wordsSchema,
		}),
		'Write a list of dates: { field: start_on, label: 试点开始 }.',
	)
	.default([]);
