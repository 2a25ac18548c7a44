import type { Section, Wording } from './wording.ts';

/** A section that reads differently than before. */
export interface ChangedSection {
	/** '' = what stands before the first heading. */
	title: string;
	/** What it no longer says, and what it says instead. */
	was: string[];
	now: string[];
	/** There is no such section any more. */
	isGone: boolean;
}

/** The sections of which the words differ, in the order of now; those that are gone come last. */
export function changedSections(
	before: readonly Section[],
	after: readonly Section[],
): ChangedSection[] {
	const [from, to] = [before.filter(isNotIn(after)), after.filter(isNotIn(before))];
	const changed = to.map(({ title, words }) => {
		const old = from.find((one) => one.title === title)?.words ?? [];
		return { title, was: without(old, words), now: without(words, old), isGone: false };
	});
	const gone = from
		.filter(({ title }) => to.every((one) => one.title !== title))
		.map(({ title, words }) => ({ title, was: words, now: [], isGone: true }));
	// Points that only changed places say the same.
	return [...changed, ...gone].filter(({ was, now }) => was.length + now.length > 0);
}

/**
 * What a version changed against the one before it, by the wordings that were kept, the oldest first; `now` = how the
 * page reads today, `null` for a version that is not its newest. `null` = the words of before, or its own, were not kept.
 */
export function changedIn(
	version: string,
	kept: readonly Wording[],
	now: readonly Section[] | null,
): ChangedSection[] | null {
	const first = kept.findIndex((one) => one.version === version);
	const before = (first < 0 ? kept : kept.slice(0, first)).at(-1);
	const after = now ?? kept.findLast((one) => one.version === version)?.sections;
	return before && after ? changedSections(before.sections, after) : null;
}

/** Not the same words there, whatever their heading is called. */
function isNotIn(others: readonly Section[]): (section: Section) => boolean {
	const known = new Set(others.map(({ words }) => words.join('\n')));
	return ({ words }) => words.length === 0 || !known.has(words.join('\n'));
}

function without(words: readonly string[], others: readonly string[]): string[] {
	return words.filter((one) => !others.includes(one));
}
