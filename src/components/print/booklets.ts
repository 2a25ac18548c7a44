/** The booklets there are: the whole handbook, then one for each audience of `page-schema.ts`. */
export const booklets = ['handbook', 'everyone', 'managers', 'hr', 'pilot', 'external'] as const;

export type BookletId = (typeof booklets)[number];
