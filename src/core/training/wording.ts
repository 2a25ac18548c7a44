import { codeOver } from './code-over.ts';

/** A section of a page as it reads: what stands before the first heading has the title ''. */
export interface Section {
	title: string;
	/** Its paragraphs, rows and points, one each. */
	words: string[];
}

/** How a page read in a version; of one version there are several where it was put better meanwhile. */
export interface Wording {
	version: string;
	/** What `wordingCode` gives for its sections. */
	code: string;
	sections: Section[];
}

/** How a page reads today, and how it read before as far as that was kept. */
export interface PageWording extends Wording {
	locale: string;
	/** Without language: `everyone/channels`. */
	page: string;
	/** The oldest first. */
	kept: Wording[];
}

/** Eight characters over a page's words, section by section: they say which wording was read. Blanks do not count. */
export function wordingCode(sections: readonly Section[]): string {
	const said = sections.map(({ title, words }) => [title, ...words].join('\n'));
	return codeOver(said.join('\n\n').replace(/[^\S\n]+/g, ''), 8);
}
