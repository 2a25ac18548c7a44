/** The name of the file that holds all of them; no tracker's id begins with a line. */
export const allDefinitions = '_all';

/** The folder of definitions as files, below the site's root. */
export const definitionsFolder = 'definitions';

/** A tracker's definition in a language as a file, below the site's root. */
export const definitionFile = (id: string, locale: string) =>
	`${definitionsFolder}/${locale}/${id}.json`;

/** What a register may be begun with in a language, as a file of ours; no tracker's id has such a sign. */
export const beginFile = (id: string, locale: string) =>
	`${definitionsFolder}/${locale}/begin-${id}.csv`;

/** The registers with clocks of a language, and what their clocks are read with; no tracker's id has such a sign. */
export const registersFile = (locale: string) => `${definitionsFolder}/${locale}/with-clocks.json`;

/** The questions of all courses in a language, by course; no tracker's id has such a sign. */
export const questionsFile = (locale: string) =>
	`${definitionsFolder}/${locale}/course-questions.json`;
