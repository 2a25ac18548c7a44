/** What a form's page knows of the site's trackers, by their ids. */
export interface KnownTrackers {
	/** Those that are not anonymous; any other counts as anonymous. */
	named: string[];
	/** The registers among them. */
	registers: string[];
}

/** Before a page says any. */
export const noneKnown: KnownTrackers = { named: [], registers: [] };
