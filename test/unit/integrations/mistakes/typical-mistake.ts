/** What a maintainer does to one file of `src/content/`, and what is said of it. */
export interface TypicalMistake {
	what: string;
	file: string;
	/** Words of the file and what is written instead, or a whole new file. */
	change: [from: string | RegExp, to: string] | string;
	/** Place and names; `{line}` is the line of the words in question. */
	at: { words: string; name?: string; file?: string };
	en: RegExp;
	zh: RegExp;
}

/** The file with what is the company's. */
export const company = 'organization.yml';
