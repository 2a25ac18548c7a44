/**
 * Whom trackers, pages and booklets are for: to add an audience, write it here, and its words in
 * `i18n/<locale>/handbook.yml` (`audience_…`) and `print.yml`.
 */
export const audiences = ['everyone', 'managers', 'hr', 'pilot', 'external'] as const;

export type Audience = (typeof audiences)[number];

/** The booklets there are: the whole handbook, then one for each audience. */
export const booklets = ['handbook', ...audiences] as const;

export type BookletId = (typeof booklets)[number];
