/**
 * Addresses of pages that are no more, each with the page that says today what it said: links from outside,
 * printed codes and bookmarks outlive a page. Both without language and slashes around them.
 */
export const moved: Readonly<Record<string, string>> = {
	'hr/half-year-review': 'managers/review',
};
