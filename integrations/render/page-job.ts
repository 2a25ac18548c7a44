/** What a thread needs to know of the build to render its pages: plain data. */
export interface ThreadData {
	/** The bundle that renders pages, as an address. */
	entry: string;
	/** The styles of each kind of page, by the key Astro gives it. */
	styles: ReadonlyMap<string, unknown>;
	/** What integrations put into the head of every page. */
	scripts: readonly { stage: string; content: string }[];
}

/** A page to render. */
export interface PageJob {
	/** Comes back with the answer. */
	number: number;
	url: string;
	/** Which of the site's routes it is. */
	route: string;
	component: string;
}

/** A page rendered: its bytes; `null` where the build's own thread must render it. */
export interface PageAnswer {
	number: number;
	body: ArrayBuffer | null;
	headers: [string, string][];
}
