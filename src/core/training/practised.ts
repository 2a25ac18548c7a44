/** What of a practice counts as done: a record or form was looked at, or something was saved. */
export const practised = ['opened', 'saved'] as const;

/** One of them. */
export type Practised = (typeof practised)[number];

/** What is practised instead of writing an opinion: no tracker, but a page of its own. */
export const opinionPractice = 'opinion';

/** And instead of collecting: with made-up files. */
export const collectPractice = 'collect';

/** What is practised for a link as a course writes it: a tracker, the opinion or collecting; `null`: nothing can be. */
export function practisedOn(link: string): string | null {
	const page = [opinionPractice, collectPractice].find((one) => link === `${one}/`);
	if (page !== undefined) return page;
	return /^trackers\/([a-z][a-z0-9_]*)\/$/.exec(link)?.[1] ?? null;
}
