import { z } from 'astro/zod';
import { fold } from '../text/fold.ts';
import { sayDoubles } from '../authoring/say-doubles.ts';
import { idSchema, identity, type LabelSchema, strict } from '../authoring/strict.ts';
import { createCampaignsSchema } from './campaigns-schema.ts';
import { limitsSchema } from './limit-schema.ts';
import { meetingSchema } from './meeting-schema.ts';
import { pagesSchema } from './pages-schema.ts';

const dayList = z
	.array(z.iso.date('Write days as 2026-10-01, in quotation marks.'), 'Write a list of days.')
	.default([]);

const createAnchorSchema = (label: LabelSchema) =>
	strict('an anchor', {
		label: label,
		/** Other names for it in files, in any language. */
		aliases: identity.aliases,
	});

function atLeast(least: number) {
	return z
		.int('Write a whole number of people.')
		.min(least, `Write ${least} or more: with fewer people an answer can be traced to its author.`)
		.default(least);
}

/** A list in which no two have a code or a word in common: a cell of a file could mean either. */
function distinct<
	T extends { code: string; formerly: string[]; label: Record<string, string>; aliases: string[] },
>(list: z.ZodType<T[]>) {
	return list.superRefine((items, context) =>
		sayDoubles(
			items.map(({ code, formerly, label, aliases }) =>
				[code, ...formerly, ...Object.values(label), ...aliases].map(fold),
			),
			(name, at) =>
				context.addIssue({
					code: 'custom',
					path: [at],
					message: `Two of them are called "${name}". Give one of them another code or word.`,
				}),
		),
	);
}

/** `src/content/organization.yml`, the one file a company edits first. */
export const createOrganizationSchema = (label: LabelSchema) =>
	strict('organization.yml', {
		name: label,
		/** The company's mark beside its name: a picture's file in `public/`. null = the mark of the handbook. */
		logo: z
			.string('Write the name of a picture in public/, such as logo.svg, or null.')
			.regex(
				/^[\w.-]+\.(svg|png|webp|jpe?g)$/i,
				'Write the name of a picture in public/, such as logo.svg: svg, png, webp or jpg, no folder, no spaces.',
			)
			.nullable()
			.default(null),
		/** Departments in the order people expect them in. To close one, write `retired: true`. */
		departments: distinct(
			z
				.array(
					strict('a department', {
						code: idSchema,
						label: label,
						/** People working there. Decides whether anonymous forms may offer it. */
						headcount: z
							.int('Write the number of people.')
							.nonnegative('Write the number of people.'),
						...identity,
					}),
					'Write the list of departments.',
				)
				.min(1, 'Write at least one department.'),
		),
		/** Roles, never names: who answers for something. */
		roles: distinct(
			z
				.array(
					strict('a role', { code: idSchema, label: label, ...identity }),
					'Write the list of roles.',
				)
				.min(1, 'Write at least one role.'),
		),
		/** What a handbook page says of itself at its foot, where its own file does not say otherwise. */
		pages: pagesSchema,
		/** What the scores 1 to 5 mean everywhere, 1 the lowest (R14), and "not applicable". */
		scale: strict('scale', {
			1: createAnchorSchema(label),
			2: createAnchorSchema(label),
			3: createAnchorSchema(label),
			4: createAnchorSchema(label),
			5: createAnchorSchema(label),
			na: createAnchorSchema(label),
		}),
		/** Days that differ from Monday to Friday, copied every year from the State Council's notice. */
		calendar: strict('calendar', {
			/** Days off besides Saturdays and Sundays. */
			off: dayList,
			/** Saturdays and Sundays that are worked. */
			work: dayList,
		}),
		/** When regular meetings take place; one that is not listed, on a Monday at nine. */
		meetings: z.array(meetingSchema, 'Write a list of meetings.').default([]),
		/** How long things may take, and how many there are: number and unit, by the ids of `limits.yml`. */
		limits: limitsSchema,
		/** Fewest answers for which something is shown (V1). May be raised, not lowered. */
		privacy: strict('privacy', { scores: atLeast(5), comments: atLeast(10) }),
		/** Whom to call in an emergency, in the order of the buttons: a duty number of the company's own first. */
		emergencyCalls: z
			.array(
				strict('a number to call', {
					number: z
						.string('Write the number in quotation marks: "119".')
						.regex(/^\+?\d[\d -]*$/, 'Write digits, spaces and hyphens only: "0571-8888 0119".'),
					/** What one reaches there: fire, ambulance. */
					label: label,
				}),
				'Write a list of numbers to call.',
			)
			.default([]),
		/** Where files are handed in and questions are answered: a department and its mailbox, no person. */
		contact: label,
		/** The role that collects the files. Left out: forms name the contact. */
		collectedBy: idSchema.optional(),
		/** Which form is filled in when, and where it is handed in: on the home page and on the form. */
		campaigns: createCampaignsSchema(label),
		/** Files with personal data are encrypted to this key. null = handed over unencrypted. */
		publicKey: z.string('Write the key in quotation marks, or null.').nullable().default(null),
	}).superRefine(({ roles, collectedBy }, context) => {
		if (collectedBy === undefined || roles.some(({ code }) => code === collectedBy)) return;
		context.addIssue({
			code: 'custom',
			path: ['collectedBy'],
			message: `No role has the code "${collectedBy}". Write one of: ${roles.map(({ code }) => code).join(', ')}.`,
		});
	});

/** What `organization.yml` says. */
export type Organization = z.output<ReturnType<typeof createOrganizationSchema>>;
