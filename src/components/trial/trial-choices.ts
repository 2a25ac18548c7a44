/** A limit to be tried, in the page's language. */
export interface TrialLimit {
	code: string;
	/** What it is called. */
	label: string;
	/** How long it is, in words: `24 小时`, `提前 24 小时`. */
	text: string;
	/** It says how long ahead of a moment: counted back from there. */
	isAhead: boolean;
}

/** A moment that teaches something. */
export interface TrialExample {
	/** `2026-11-20T16:00`, on the company's wall. */
	from: string;
	/** What is special about it. */
	label: string;
}
