import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, locales } from '../../config/locales.ts';
import { justThis } from '../../src/core/text/just-this.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { contentFiles, contentOf } from '../sources/read-content.ts';
import type { NameTags } from '../sources/read-delivered-names.ts';
import { type Path, readYamlFile } from '../sources/yaml-file.ts';
import type { Source } from '../sources/source.ts';
import { readData, unread } from './content-files.ts';

/** Not said by the handbook: the names themselves, how people search, other programs' and earlier words. */
const others = /^(organization|usual|delivered|search)\.yml$|^(calendar|collectors|wordings)\//;

/** Words that are read and never said: other names of things, questions people ask. */
const unsaid = new Set(['aliases', 'asks', 'formerly', 'not', 'words']);

/** What of the top of a page is said. */
const saidOfPage = new Set(['title', 'description', 'sidebar', 'changes']);

/** A YAML text with the words of one language, or of each language under its code (`null`). */
interface Words {
	file: string;
	text: string;
	firstLine: number;
	locale: string | null;
	isSaid: (path: Path) => boolean;
}

/**
 * A name typed into content stays what it was when a company changes `organization.yml`: every one of these names in
 * the words of trackers, courses, lists, labels and the interface, and at the top of pages. Passed by: `<AsIs>`, and
 * ordinary words, which are Chinese names of fewer than three characters, English ones of one word, and what is spelled
 * with other capitals: customer service is a trade before it is a department.
 */
export function findTypedContentNames(
	root: string,
	sources: readonly Source[],
	names: NameTags,
): Mistake[] {
	const written = new Map([...names].map(([locale, tags]) => [locale, withPlurals(tags)]));
	const patterns = new Map([...written].map(([locale, tags]) => [locale, patternOf(tags)]));
	return [...wordsOfFiles(root), ...sources.map(headOf)].flatMap((words) => {
		const data = readData(words.text);
		if (data === unread) return [];
		const found = stringsIn(data, words.locale).flatMap(({ path, text, locale }) => {
			const pattern = patterns.get(locale ?? '');
			if (!pattern || !words.isSaid(path)) return [];
			return [...text.replace(asIs, '').matchAll(pattern)].map(([name]) => ({
				path,
				name,
				locale,
			}));
		});
		if (found.length === 0) return [];
		const yaml = readYamlFile(words.text, words.firstLine);
		return found.map(({ path, name, locale }) => ({
			place: `${words.file}:${yaml.lineOf(path)}`,
			name: yaml.nameOf(path),
			sentence: sayTypedName(name, written.get(locale ?? '')?.get(name) ?? ''),
		}));
	});
}

function sayTypedName(name: string, tag: string): string {
	return `writes "${name}" by hand, which would stay when the company changes the name. Write ${tag}, or <AsIs>${name}</AsIs> where something else is meant.`;
}

/** Words of which their writer says that no name is meant, and names written as they are to be. */
const asIs = /<AsIs>.*?<\/AsIs>|<\w+ \w+>/gs;

function wordsOfFiles(root: string): Words[] {
	const content = contentOf(root);
	return contentFiles(content, '**/*.yml')
		.filter((path) => !others.test(path))
		.map((path) => ({
			file: `src/content/${path}`,
			text: readFileSync(join(content, path), 'utf8'),
			firstLine: 1,
			locale: localeOf(path),
			isSaid: (at) => !at.some((key) => unsaid.has(String(key))),
		}));
}

function headOf({ file, text, locale }: Source): Words {
	const [, head = ''] = /^---\n(.*?)\n---(\n|$)/s.exec(text) ?? [];
	const isSaid = ([first]: Path) => saidOfPage.has(String(first));
	return { file, text: head, firstLine: 2, locale, isSaid };
}

/** `trackers/x/en.yml`, `fields/x.en.yml` and `i18n/en/form.yml` are in English, the first two's other halves in the default language. */
function localeOf(path: string): string | null {
	const own = locales.find(({ code }) => path.split(/[/.]/).includes(code));
	if (own) return own.code;
	return /^(trackers|courses|fields)\//.test(path) ? defaultLocale : null;
}

/** Every text in some data, with its path and language. */
function stringsIn(data: unknown, locale: string | null): Said[] {
	if (typeof data === 'string') return [{ path: [], text: data, locale }];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, inner]) => {
		const language = locales.some(({ code }) => code === key) ? key : locale;
		const step = Array.isArray(data) ? Number(key) : key;
		return stringsIn(inner, language).map((said) => ({ ...said, path: [step, ...said.path] }));
	});
}

interface Said {
	path: PropertyKey[];
	text: string;
	locale: string | null;
}

/** English names of several words also as of several of them, which no tag says: "every <role department_head>". */
function withPlurals(tags: ReadonlyMap<string, string>): Map<string, string> {
	const plurals = [...tags].flatMap(([name, tag]) => {
		if (!/\S \S/.test(name)) return [];
		const first = name.includes(' of ') ? name.replace(' of ', 's of ') : name;
		return [first, `${name}s`, `${first}s`].map((plural) => [plural, tag] as const);
	});
	return new Map([...plurals, ...tags]);
}

/** The names that are hardly words for anything else; `null` where there are none. */
function patternOf(tags: ReadonlyMap<string, string>): RegExp | null {
	const sure = [...tags.keys()]
		.filter((name) => /^\p{Script=Han}{3,}$/u.test(name) || /\S \S/.test(name))
		.sort((one, other) => other.length - one.length)
		.map(justThis);
	// 生产部门 are the departments that produce, whatever they are called.
	return sure.length === 0
		? null
		: new RegExp(`(?<![A-Za-z])(?:${sure.join('|')})(?![A-Za-z门])`, 'g');
}
