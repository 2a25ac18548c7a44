import type { Company } from '../organization/company.ts';
import type { Definition } from './definition.ts';

/** A form that stands for itself, in one language: all its page has to know. */
export interface KitLanguage {
	/** As in `<html lang>`. */
	locale: string;
	/** What the language calls itself. */
	label: string;
	definition: Definition;
	company: Company;
	/** Sentences of the interface by their keys. */
	words: Record<string, string>;
}

/** A form as one file: the same in every language, the first one shown where none fits. */
export interface Kit {
	/** Id of the tracker. */
	id: string;
	/** The day it was made. */
	builtOn: string;
	languages: KitLanguage[];
}

/**
 * Whether a form can be a file of its own: what a record belongs to or leads to, what belongs to it and
 * when it is due is nothing a lone file could know.
 */
export function hasKit({ parent, children, clocks, fields, ...lived }: Definition): boolean {
	const { append, documents, versions, expects, tallies, begin, calendar, completions, hands } =
		lived;
	const alone = parent === null && children.length === 0 && clocks.length === 0;
	const more = [append, documents, versions, expects, tallies, begin, calendar, completions, hands];
	return (
		alone &&
		more.every((one) => one === undefined) &&
		!fields.some((field) => field.type === 'link' && field.to.length > 0)
	);
}
