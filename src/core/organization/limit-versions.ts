import type { z } from 'astro/zod';
import type { Limit, LimitChange } from './limit.ts';

/** A limit that was changed, written as a list: the first has always held, each other since a later day. */
export function readVersions(
	written: unknown[],
	schema: z.ZodType<Limit & { since?: string | undefined }>,
	context: z.RefinementCtx,
): Limit {
	const versions = written.flatMap((one, at) => {
		const { data, error } = schema.safeParse(one);
		for (const { message, path } of error?.issues ?? [])
			context.addIssue({ code: 'custom', message, path: [at, ...path] });
		return data ?? [];
	});
	const [first, ...later] = versions;
	const refuse = (message: string, at: number) =>
		context.addIssue({ code: 'custom', message, path: [at, 'since'] });
	if (first?.since !== undefined)
		refuse('The first limit of a list has always held. Take its "since" away.', 0);
	const changes = later.map(({ since = '', ...limit }, at): LimitChange => {
		if (since === '')
			refuse('Say since when it holds: since: "2027-03-01", in quotation marks.', at + 1);
		else if (since <= (later[at - 1]?.since ?? ''))
			refuse('Write the changes of a limit in order, the latest last.', at + 1);
		return { ...limit, since };
	});
	const { since: _, ...limit } = first ?? { from: 1, to: 1, unit: 'hours', clock: null };
	if (written.length === 0)
		context.addIssue({
			code: 'custom',
			message: 'Write limits by their ids: first_response: { hours: 24 }.',
		});
	return changes.length > 0 ? { ...limit, changes } : limit;
}
