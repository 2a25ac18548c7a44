import { z } from 'astro/zod';
import { strict } from '../authoring/strict.ts';
import { dayAfter } from '../clocks/recurrence.ts';

const howToWrite =
	'Write days as "2026-10-01", or from one to another as "2026-10-01 – 2026-10-07", in quotation marks.';
const day = z.iso.date(howToWrite);

/** A day, or all days from one to another, both included. */
const daysSchema = z.string(howToWrite).transform((text, context): string[] => {
	const parts = text.split(/\s+(?:–|-|to|至)\s+/).map((part) => day.safeParse(part));
	const [first, last = first, ...others] = parts.map(({ data }) => data);
	if (!first || !last || others.length > 0) {
		context.addIssue({ code: 'custom', message: `"${text}" is no day. ${howToWrite}` });
		return [];
	}
	const days: string[] = [];
	for (let one = first; one <= last && days.length <= 366; one = dayAfter(one, 1)) days.push(one);
	if (days.length === 0 || days.length > 60)
		context.addIssue({
			code: 'custom',
			message: `"${text}" is ${days.length === 0 ? 'no time: it ends before it begins' : 'longer than two months'}. Write the first day first, and look at the years.`,
		});
	return days;
});

/** A list of days off or worked, each written as a day or from one to another; as single days. */
export const dayListSchema = z
	.array(daysSchema, 'Write a list of days.')
	.default([])
	.transform((lists) => [...new Set(lists.flat())].sort());

/** A file of `src/content/calendar/`: what a notice of the State Council says of a year's days. */
export const noticeSchema = strict('a notice', {
	/** The year it is for. */
	year: z.int('Write the year as a number: 2026.').min(2000, 'Write the year as a number: 2026.'),
	/** Its number, 国办发明电〔2025〕7号: who doubts a day can look it up. */
	notice: z.string('Write the number of the notice, such as 国办发明电〔2025〕7号.').min(1),
	/** The day it was issued. Where notices differ, the one issued later counts. */
	issued: z.iso.date('Write the day it was issued as "2025-11-04", in quotation marks.'),
	/** Days off, Saturdays and Sundays among them included. */
	off: dayListSchema,
	/** Saturdays and Sundays that are worked. */
	work: dayListSchema,
}).superRefine(({ year, off, work }, context) => {
	for (const [name, days] of Object.entries({ off, work })) {
		const strange = days.find(
			(one) => !one.startsWith(`${year}-`) && !one.startsWith(`${year - 1}-12`),
		);
		if (strange === undefined) continue;
		context.addIssue({
			code: 'custom',
			path: [name],
			message: `${strange} is not in ${year}, nor in December of the year before. Look at the year.`,
		});
	}
	const both = off.find((one) => work.includes(one));
	if (both === undefined) return;
	context.addIssue({
		code: 'custom',
		path: ['work'],
		message: `${both} is in "off" and in "work". Take it out of one of them.`,
	});
});
