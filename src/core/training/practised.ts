/** What of a practice counts as done: a record or form was looked at, or something was saved. */
export const practised = ['opened', 'saved'] as const;

/** One of them. */
export type Practised = (typeof practised)[number];

/** What is practised instead of writing an opinion: no tracker, but a page of its own. */
export const opinionPractice = 'opinion';

/** What is practised for a link as a course writes it: a tracker, or the opinion; `null`: nothing can be. */
export function practisedOn(link: string): string | null {
	if (link === `${opinionPractice}/`) return opinionPractice;
	return /^trackers\/([a-z][a-z0-9_]*)\/$/.exec(link)?.[1] ?? null;
}
