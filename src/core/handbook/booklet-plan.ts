/**
 * What a booklet's own page says to the step of the build that puts the pages' text into it: plain
 * data, written into that page as JSON and taken out again.
 */
export interface BookletPlan {
	/** Pages, then blank forms; `path` is the address on the site, `anchor` and `number` are the booklet's. */
	pages: { path: string; anchor: string; number: string }[];
	/** Address of the glossary. */
	glossary: string;
	/** Where the list of terms begins, where the booklet has one; else null. */
	appendix: string | null;
	/** Sentences with `{number}`, `{address}` and `{path}` in them, to be filled in; what a blank form is called. */
	words: { see: string; target: string; onScreen: string; form: string };
}

/** The id of the script that holds the plan. */
export const planId = 'booklet-plan';

/** Whether a page as it was built is the frame of a booklet, whose pages are still to come. */
export function isBookletFrame(html: string): boolean {
	return html.includes(`id="${planId}"`);
}

/**
 * Classes of what stands in a booklet and on no page before it is bound: their styles stay, although
 * no built page has them.
 */
export const boundClasses = {
	formAt: 'form-at',
	onScreen: 'on-screen',
	tabLabel: 'tab-label',
	tabPanel: 'tab-panel',
	target: 'target',
} as const;
