import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** Which executive decides on which complaints, and whose turn a weekend is: roles, never names. */
export const createDutySchema = (label: LabelSchema) =>
	strict('duty', {
		/** The executive for each kind of complaint, in the order of the page. */
		executives: z
			.array(
				strict('an executive on duty', {
					/** Which complaints, in words. */
					for: label,
					/** A role code. */
					role: idSchema,
					/** How they are reached, in words: a duty number, an office. null = the page does not say. */
					reach: label.nullable().default(null),
				}),
				'Write a list, each with for and role.',
			)
			.default([]),
		/** Who takes the weekends, one role after the other. null = no rota. */
		weekends: strict('weekends', {
			/** The Saturday on which the first of the list is on duty. */
			from: z
				.string('Write the day in quotation marks: "2026-12-05".')
				.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day in quotation marks: "2026-12-05".')
				.refine((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 6, {
					message: 'Write a Saturday: the weekends are counted from it.',
				}),
			roles: z.array(idSchema, 'Write a list of role codes.').min(1, 'Write at least one role.'),
		})
			.nullable()
			.default(null),
	}).prefault({});

/** Every role the rota names, with its place in `duty`. */
export function dutyRoles({
	executives,
	weekends,
}: z.output<ReturnType<typeof createDutySchema>>): { role: string; path: (string | number)[] }[] {
	return [
		...executives.map(({ role }, at) => ({ role, path: ['executives', at, 'role'] })),
		...(weekends?.roles ?? []).map((role, at) => ({ role, path: ['weekends', 'roles', at] })),
	];
}
