import { z } from 'astro/zod';
import { strict } from '../authoring/strict.ts';
import { type Limit, limitClocks, type LimitUnit, limitUnits } from './limit.ts';
import { readVersions } from './limit-versions.ts';

const amount = z.number('Write a number above 0.').positive('Write a number above 0.');
const amounts = z
	.union(
		[amount, z.tuple([amount, amount])],
		'Write a number above 0, or from one to another: [5, 8].',
	)
	.optional();
const units = Object.fromEntries(limitUnits.map((unit) => [unit, amounts])) as Record<
	LimitUnit,
	typeof amounts
>;
const shape = {
	...units,
	clock: z
		.enum(limitClocks, `Write one of: ${limitClocks.join(', ')}.`)
		.nullable()
		.default(null),
};

/** A number and its unit, `{ working_days: 5 }`, `{ people: [5, 8] }`; with hours also how they are counted. */
export const limitSchema = strict('a limit', shape).transform(toLimit);

/** The same, from a day on. */
const changeSchema = strict('a limit', {
	...shape,
	since: z.iso.date('Write the first day as "2027-03-01", in quotation marks.').optional(),
}).transform(({ since, ...said }, context) => ({ ...toLimit(said, context), since }));

/**
 * The company's limits, by the ids of `limits.yml`; those it leaves out are what that file says. One that was
 * changed is a list: `[{ hours: 24 }, { hours: 8, since: "2027-03-01" }]`.
 */
export const limitsSchema = z
	.record(
		z.string(),
		z
			.unknown()
			.transform((written, context) =>
				Array.isArray(written)
					? readVersions(written, changeSchema, context)
					: readOne(written, context),
			),
		'Write limits by their ids: first_response: { hours: 24 }.',
	)
	.default({});

function readOne(written: unknown, context: z.RefinementCtx): Limit {
	const { data, error } = limitSchema.safeParse(written);
	for (const { message, path } of error?.issues ?? [])
		context.addIssue({ code: 'custom', message, path: [...path] });
	return data ?? { from: 1, to: 1, unit: 'hours', clock: null };
}

function toLimit(
	{ clock, ...said }: z.output<ReturnType<typeof strict<typeof shape>>>,
	context: z.RefinementCtx,
): Limit {
	const [first, ...others] = limitUnits.filter((unit) => said[unit] !== undefined);
	const written = first && said[first];
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	if (!first || written === undefined || others.length > 0)
		refuse(`Write a number with one unit, such as { hours: 24 }: ${limitUnits.join(', ')}.`);
	if (clock !== null && first !== 'hours')
		refuse('A clock says how hours are counted. Write hours, or leave the clock out.');
	const [from, to] = typeof written === 'number' ? [written, written] : (written ?? [1, 1]);
	if (to < from) refuse(`Write the smaller number first: [${to}, ${from}].`);
	return { from, to, unit: first ?? 'hours', clock };
}
