import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The part of an `organization.yml` that names things. */
interface Names {
	name: Record<string, string>;
	departments: { label?: Record<string, string>; absorbedBy?: string }[];
	roles: { label?: Record<string, string>; absorbedBy?: string }[];
	contact: Record<string, string>;
	/** What it calls its tools; `null`: it does without one. */
	tools?: Record<string, Record<string, string> | null>;
}

/** A word of another company in a built file: where, and what stands around it. */
export interface Leftover {
	file: string;
	word: string;
	around: string;
}

const languages = ['zh-CN', 'en'];

/**
 * The names of the sample company, `organization.yml` of this project, that a built site of another one
 * still says in any page, form, booklet, calendar or search file. English names count with their capitals
 * only, for in small letters most are words of their own.
 */
export function findLeftovers(folder: string, company: Names, sample: Names): Leftover[] {
	// Roles that have their usual names, and a level of the survey, are the same in every company.
	const { roles: usual } = readNames('src/content/usual.yml');
	const own = [...namesOf(company), ...labelsOf(usual), 'Senior management']
		.join('\n')
		.toLowerCase();
	const foreign = [...new Set(namesOf(sample))].filter((name) => !own.includes(name.toLowerCase()));
	return foreign.flatMap((word) => findWords(folder, word));
}

/** Every place in the built files of a folder that says a word: to people, to forms or to the search. */
export function findWords(folder: string, word: string): Leftover[] {
	const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(/^\w/.test(word) ? `\\b${escaped}\\b` : escaped, 'g');
	return textsIn(folder).flatMap(({ file, text }) =>
		[...text.matchAll(pattern)].map(({ index }) => ({
			file,
			word,
			around: text.slice(Math.max(0, index - 30), index + word.length + 30).replace(/\s+/g, ' '),
		})),
	);
}

/** What people may type in a search is understood whatever their company is called, and said nowhere. */
function isSaid(file: string): boolean {
	return !/search.[\w-]+.asks\.json$/.test(file);
}

/**
 * Names of before, by which files are read and which nobody is told: former titles of a form, what its columns
 * and answers were called. They stand in the data of islands, and in files for programs.
 */
function withoutRead(text: string): string {
	return text.replace(
		/(?:"|&quot;)(?:titles|formerly|labels)(?:"|&quot;):\[.*?\](?=,(?:"|&quot;)\w|\})/g,
		'',
	);
}

const known = new Map<string, { file: string; text: string }[]>();

/** What the files of a built site say; read once. */
function textsIn(folder: string): { file: string; text: string }[] {
	const texts =
		known.get(folder) ??
		globSync('**/*.{html,json,ics,txt,csv}', { cwd: folder })
			.filter(isSaid)
			.map((file) => ({
				file,
				text: withoutRead(readFileSync(join(folder, file), 'utf8').replace(/<[^>]*>/g, said)),
			}));
	known.set(folder, texts);
	return texts;
}

/** An `organization.yml` as plain data. */
export function readNames(file: string): Names {
	// The names of a file that its schema has accepted, or will refuse.
	return parse(readFileSync(file, 'utf8')) as Names;
}

function namesOf({ name, departments, roles, contact }: Names): string[] {
	const mails = Object.values(contact).flatMap((words) => words.match(/[\w.]+@[\w.]+/) ?? []);
	return [...labelsOf([{ label: name }, ...departments, ...roles]), ...mails];
}

function labelsOf(list: Names['roles']): string[] {
	return list
		.filter(({ absorbedBy }) => absorbedBy === undefined)
		.flatMap(({ label }) => languages.flatMap((language) => label?.[language] ?? []));
}

/** What a tag says to people, or hands to a form: the values of its attributes. */
function said(tag: string): string {
	return (tag.match(/"[^"]*"/g) ?? []).join(' ');
}
