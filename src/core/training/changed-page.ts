/** A section that a change made read differently. */
export interface PageSection {
	/** '' = what stands before the first heading. */
	title: string;
	/** Where it is; `null` = it is gone. */
	href: string | null;
	/** What it no longer says, and what it says instead, paragraph by paragraph. */
	was: string[];
	now: string[];
}

/** A change of a page, as it is told to readers. */
export interface PageChange {
	version: string;
	/** `2026-12-01`. */
	on: string;
	/** The rule is another: who confirmed the page is asked again. */
	isMaterial: boolean;
	what: string;
	/** Of the page's sections those that read differently since; none where the words of before were not kept. */
	sections: PageSection[];
}

/** A page of the handbook with what was changed in it. Plain JSON. */
export interface ChangedPage {
	/** Without language: `everyone/channels`. */
	page: string;
	title: string;
	href: string;
	/** It is everybody's. */
	isForAll: boolean;
	/** The roles it concerns besides. */
	roles: string[];
	/** Readers are asked to confirm this edition; `null` = they are not asked. */
	edition: string | null;
	/** A code over its words in the reader's language. */
	text: string;
	/** The newest first. */
	changes: PageChange[];
}

/** Whether a page concerns somebody with this role: everybody's always does. */
export function concernsRole({ isForAll, roles }: ChangedPage, role: string): boolean {
	return isForAll || roles.includes(role);
}
