import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of an `organization.yml` that names things. */
interface Names {
	name: Record<string, string>;
	departments: { label?: Record<string, string>; absorbedBy?: string }[];
	roles: { label?: Record<string, string>; absorbedBy?: string }[];
	contact: Record<string, string>;
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
	// A level of the survey, which is the same in every company.
	const own = [...namesOf(company), 'Senior management'].join('\n').toLowerCase();
	const foreign = [...new Set(namesOf(sample))].filter((name) => !own.includes(name.toLowerCase()));
	const pattern = new RegExp(
		[...foreign]
			.sort((a, b) => b.length - a.length)
			.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.map((name) => (/^\w/.test(name) ? `\\b${name}\\b` : name))
			.join('|'),
		'g',
	);
	const files = globSync('**/*.{html,json,ics,txt,csv}', { cwd: folder });
	return files.flatMap((file) => {
		const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/<[^>]*>/g, (tag) => said(tag));
		return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
			file,
			word,
			around: text.slice(Math.max(0, index - 30), index + word.length + 30).replace(/\s+/g, ' '),
		}));
	});
}

/** An `organization.yml` as plain data. */
export function readNames(file: string): Names {
	// The names of a file that its schema has accepted, or will refuse.
	return parse(readFileSync(file, 'utf8')) as Names;
}

function namesOf({ name, departments, roles, contact }: Names): string[] {
	const labels = [...departments, ...roles]
		.filter(({ absorbedBy }) => absorbedBy === undefined)
		.map(({ label }) => label ?? {});
	const mails = Object.values(contact).flatMap((words) => words.match(/[\w.]+@[\w.]+/) ?? []);
	return [
		...[name, ...labels].flatMap((label) => languages.flatMap((language) => label[language] ?? [])),
		...mails,
	];
}

/** What a tag says to people, or hands to a form: the values of its attributes. */
function said(tag: string): string {
	return (tag.match(/"[^"]*"/g) ?? []).join(' ');
}
