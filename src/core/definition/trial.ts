import { definitionFile } from './definition-file.ts';
import type { Where } from './where.ts';

/** How a record of what is tried out is judged: which of its fields say what. `core/figures/pilot` does it. */
export interface Trial {
	/** The department field of where it is tried. */
	department: string;
	/** That of the department it is compared with. */
	comparison: string;
	/** The day fields with the first and last day of the time before, and of the trial. */
	baseline: { from: string; until: string };
	days: { from: string; until: string };
	/** The day field with when the aims were set. */
	agreed: string;
	/** What was agreed in words, no figure can judge, and stands beside the verdict. */
	written: string[];
	/** A choice field with what is looked at, and the number field with how much better it has to get. */
	aims: { figure: string; by: string }[];
	/** What the codes of those choice fields mean: parts of `metrics.yml`. */
	figures: Record<string, { metric: string; part: string }>;
	/** What was changed meanwhile: the child, its day, what it says. */
	changes: { child: string; on: string; what: string; where: Where } | null;
	/** The anonymous form that is filled in before and after. */
	survey: { tracker: string; before: Record<string, string>; after: Record<string, string> } | null;
}

/** What trackers say of trials, below the site's root; no tracker's id has such a sign. */
export const trialsFile = (locale: string) => definitionFile('judged-trials', locale);

/** What trackers say of how they are judged, by their ids. */
export type TrialsByTracker = Readonly<Record<string, Trial>>;
