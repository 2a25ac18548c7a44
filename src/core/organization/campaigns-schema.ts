import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

const daySchema = z.iso.date('Write the day as 2026-12-04, in quotation marks.');

/** The rounds in which a form is filled in, as `organization.yml` lists them. */
export const createCampaignsSchema = (label: LabelSchema) =>
	z
		.array(
			strict('a campaign', {
				/** Which form: a folder's name in `src/content/trackers/`. */
				form: idSchema,
				/** The period the form begins with, such as 2026Q4. Left out: the quarter it is filled in. */
				period: z.string('Write the period in quotation marks.').nullable().default(null),
				/** First and last day on which it is filled in. */
				from: daySchema,
				until: daySchema,
				/** Where to hand in, as a sentence: an address, a shared folder, a box. */
				where: label,
				/** Mail address for the files, if there is one. */
				mail: z.email('Write a mail address, or null.').nullable().default(null),
			}),
			'Write the list of campaigns, each with form, from, until and where; [] for none.',
		)
		.superRefine((campaigns, context) =>
			campaigns.forEach((campaign, at) => {
				const { form, from, until } = campaign;
				if (until < from)
					context.addIssue({
						code: 'custom',
						path: [at, 'until'],
						message: `It would end on ${until}, before it begins on ${from}. Write the later day under "until".`,
					});
				const other = campaigns
					.slice(0, at)
					.find((one) => one.form === form && one.from <= until && from <= one.until);
				if (other)
					context.addIssue({
						code: 'custom',
						path: [at, 'from'],
						message: `"${form}" is being filled in from ${other.from} to ${other.until} already. Let this one begin after that, or take one away.`,
					});
			}),
		)
		.default([]);
