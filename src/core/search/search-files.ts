/** What search loads of a language when it is opened, below the language's folder. */
export const searchFiles = ['pages.json', 'asks.json', 'terms.json'] as const;

export type SearchFile = (typeof searchFiles)[number];
