import { z } from 'astro/zod';
import { idSchema, identity, type LabelSchema, strict } from '../authoring/strict.ts';
import { createCampaignsSchema } from './campaigns-schema.ts';
import { limitsSchema } from './limit-schema.ts';
import { officeHoursSchema } from './office-hours.ts';
import { meetingSchema } from './meeting-schema.ts';
import {
	createCallSchema,
	createChannelsSchema,
	createEmergencySchema,
} from './contacts-schema.ts';
import { dropBoxSchema } from './drop-box-schema.ts';
import { createDutySchema, dutyRoles } from './duty-schema.ts';
import { exampleSets } from './example-sets.ts';
import { createNamedSchema } from './named-schema.ts';
import { dayListSchema } from './notice-schema.ts';
import { pagesSchema } from './pages-schema.ts';
import { sealingSchema } from './sealing-schema.ts';
import { switches } from './switches.ts';
import { usualZone } from './usual-zone.ts';
import { type Usual, withUsual } from './usual.ts';
import { addressPattern, addressRemedy, hostPattern, hostRemedy } from './site-address.ts';

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

/** `src/content/organization.yml`, the one file a company edits first. */
export const createOrganizationSchema = (label: LabelSchema, usual: Usual) =>
	strict('organization.yml', {
		name: label,
		/** Where the handbook is served; read before the build, in integrations/site-address.ts. */
		address: z.string(addressRemedy).regex(addressPattern, addressRemedy).default('/'),
		/**
		 * Whether devices keep the handbook, to be read without a network, where it is served over https.
		 * false takes it off the devices that have it; what people filled in stays.
		 */
		offline: z.boolean('Write true or false.').default(true),
		/** The host of that address, for what is printed: blank forms, posters, cards. null = not known. */
		host: z.string(hostRemedy).regex(hostPattern, hostRemedy).nullable().default(null),
		/** The company's mark beside its name: a picture's file in `public/`. null = the mark of the handbook. */
		logo: z
			.string('Write the name of a picture in public/, such as logo.svg, or null.')
			.regex(
				/^[\w.-]+\.(svg|png|webp|jpe?g)$/i,
				'Write the name of a picture in public/, such as logo.svg: svg, png, webp or jpg, no folder, no spaces.',
			)
			.nullable()
			.default(null),
		/**
		 * Departments in the order people expect them in. To close one, write `retired: true`; for one the
		 * company does not have, `absorbedBy` and the code of the one that does its work.
		 */
		departments: createNamedSchema('a department', label, true),
		/** Roles, never names: who answers for something. */
		roles: createNamedSchema('a role', label, false),
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
		/**
		 * Days of the company's own, besides those of the State Council's notices in `src/content/calendar/`,
		 * which they overrule; and the zone its clocks go by.
		 */
		calendar: strict('calendar', {
			/** Days off: a company holiday. */
			off: dayListSchema,
			/** Days worked that would be off. */
			work: dayListSchema,
			zone: z
				.string('Write the zone as Asia/Shanghai.')
				.refine(isZone, 'There is no such zone. Write it as Asia/Shanghai.')
				.default(usualZone),
			/** Office hours of a working day. No limit counts by them unless it says clock: working_hours. */
			hours: officeHoursSchema,
		}).prefault({}),
		/** When regular meetings take place; one that is not listed, on a Monday at nine. */
		meetings: z.array(meetingSchema, 'Write a list of meetings.').default([]),
		/** How long things may take, and how many there are: number and unit, by the ids of `limits.yml`. */
		limits: limitsSchema,
		/** Fewest answers for which something is shown (V1). May be raised, not lowered. */
		privacy: strict('privacy', { scores: atLeast(5), comments: atLeast(10) }),
		/** Whom to call in an emergency, in the order of the buttons: a duty number of the company's own first. Left out: those of `usual.yml`. */
		emergencyCalls: z
			.array(createCallSchema(label), 'Write a list of numbers to call.')
			.nullable()
			.default(null),
		/** The company's own numbers, beside those: shown on the emergency page. */
		emergency: createEmergencySchema(label),
		/** Who decides on complaints at the third level, and who is there at weekends. */
		duty: createDutySchema(label),
		/** Where the box, the app, the mailbox and the others are found. */
		channels: createChannelsSchema(label),
		/** What the company calls its tools; null = it has none, and what needs it falls away. */
		tools: z
			.record(z.string(), label.nullable(), 'Write what each is called, or null.')
			.default({}),
		/** Which examples the pages tell. */
		examples: z
			.enum(exampleSets, `Write one of: ${exampleSets.join(', ')}.`)
			.default('manufacturing'),
		/** What names a person in records of training: nothing, until the company has gone through the procedure for it. */
		switched_on: z
			.array(z.enum(switches, `Write some of: ${switches.join(', ')}.`), 'Write a list, or [].')
			.default([]),
		/** Pages and whole folders the company does without: they and the links to them fall away. */
		pages_off: z
			.array(
				z
					.string('Write a page such as everyone/remote, or a folder such as pilot.')
					.regex(
						/^[a-z-]+(\/[a-z_-]+)?$/,
						'Write a page such as everyone/remote, or a folder such as pilot: no slash around it.',
					),
				'Write a list of pages: [everyone/remote].',
			)
			.default([]),
		/** Where files are handed in and questions are answered: a department and its mailbox, no person. */
		contact: label,
		/** The role that collects the files. Left out: forms name the contact. */
		collectedBy: idSchema.optional(),
		/** Which form is filled in when, and where it is handed in: on the home page and on the form. */
		campaigns: createCampaignsSchema(label),
		/** To whose keys opinions and files are sealed. null = they are handed over as they are. */
		sealing: sealingSchema,
		/**
		 * Where a page may put a file that is handed over; read before the build, in integrations/drop-box.ts.
		 * null = there is no drop box, and nothing of it in the site.
		 */
		drop_box: dropBoxSchema,
		/** What it was to be called before; files of then say null. */
		publicKey: z
			.null('Take this line away: public keys stand under "sealing", as keys: [age1…].')
			.optional(),
	})
		.transform((own) => withUsual(own, usual))
		.superRefine(({ roles, collectedBy, tools, duty }, context) => {
			for (const tool of Object.keys(tools)) {
				if (tool in usual.tools) continue;
				context.addIssue({
					code: 'custom',
					path: ['tools', tool],
					message: `No tool is called "${tool}". Write one of: ${Object.keys(usual.tools).join(', ')}.`,
				});
			}
			const codes = roles.map(({ code }) => code);
			for (const { role, path } of dutyRoles(duty))
				if (!codes.includes(role))
					context.addIssue({
						code: 'custom',
						path: ['duty', ...path],
						message: `No role has the code "${role}". Write one of: ${codes.join(', ')}.`,
					});
			if (collectedBy === undefined || codes.includes(collectedBy)) return;
			context.addIssue({
				code: 'custom',
				path: ['collectedBy'],
				message: `No role has the code "${collectedBy}". Write one of: ${codes.join(', ')}.`,
			});
		});

/** What `organization.yml` says. */
export type Organization = z.output<ReturnType<typeof createOrganizationSchema>>;

function isZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
