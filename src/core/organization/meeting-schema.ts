import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';

/** Days as `organization.yml` writes them, Monday first. */
export const weekdays = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
] as const;

const whole = (least: number, most: number) =>
	z
		.int(`Write a whole number from ${least} to ${most}.`)
		.min(least, `Write a whole number from ${least} to ${most}.`)
		.max(most, `Write a whole number from ${least} to ${most}.`);

/** When a regular meeting or task takes place: what the home page and the calendar files propose. */
export const meetingSchema = strict('a meeting', {
	/** An id of `mechanisms.yml`, one that has a frequency. */
	mechanism: z
		.string('Write the id of a mechanism, such as M03.')
		.regex(/^M\d+[a-z]?$/, 'Write the id of a mechanism, such as M03.'),
	/** The time it begins at. */
	at: z
		.string('Write the time in quotation marks: "09:00".')
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as "09:00".'),
	minutes: whole(5, 600).default(60),
	/** Not for what is daily. */
	weekday: z.enum(weekdays, `Write one of: ${weekdays.join(', ')}.`).default('monday'),
	/** The first, second … such weekday of the month: for what is monthly or rarer. */
	week: whole(1, 4).default(1),
	/** The month within the quarter, half-year or year: for what is rarer than monthly. */
	month: whole(1, 12).default(1),
	/** Who has to be there: role codes, or everyone. Left out: the owner and all whom it involves. */
	for: z.array(idSchema, 'Write a list of roles: [gm_office].').default([]),
});
