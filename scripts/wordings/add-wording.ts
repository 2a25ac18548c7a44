import { changedSections } from '../../src/core/training/changed-sections.ts';
import type { Section, Wording } from '../../src/core/training/wording.ts';

/** What keeping a page's words comes to: `null` = they are kept already. */
export interface Added {
	/** All that is kept of it then, the oldest first. */
	kept: Wording[];
	/** Of the same version the sections that read otherwise; none of a new version. */
	changed: string[];
	/** Among them numbers are others: hardly the same meaning. */
	hasOtherNumbers: boolean;
}

/** Adds a page's words of today to those that were kept of it; `null` = they are there already, as the last. */
export function addWording(kept: readonly Wording[], now: Wording): Added | null {
	const last = kept.at(-1);
	if (last?.code === now.code && last.version === now.version) return null;
	const before = last?.version === now.version ? last.sections : now.sections;
	const changed = changedSections(before, now.sections);
	return {
		kept: [...kept, now],
		changed: changed.map(({ title }) => title),
		hasOtherNumbers: changed.some(({ was, now: is }) => numbersIn(was) !== numbersIn(is)),
	};
}

function numbersIn(words: Section['words']): string {
	return words.flatMap((one) => one.match(/\d+(?:[.:]\d+)*/g) ?? []).join(' ');
}
