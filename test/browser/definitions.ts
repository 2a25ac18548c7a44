import { locales } from 'config/locales.ts';
import { parse } from 'yaml';
import type { Definition } from '~/core/definition/definition.ts';
import { readFieldGroups } from '~/core/definition/field-groups.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { organizationSchema } from '~/site/schemas.ts';

const files = import.meta.glob<string>(
	'/src/content/{organization.yml,fields/*.yml,trackers/*/*.yml}',
	{
		query: '?raw',
		import: 'default',
		eager: true,
	},
);

const wordFiles = import.meta.glob<string>('/src/content/i18n/*/*.yml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const groups = readFieldGroups(
	Object.keys(files).flatMap((path) => {
		const id = /fields\/([\w.-]+)\.yml$/.exec(path)?.[1];
		return id === undefined ? [] : [[id, readYaml(`fields/${id}.yml`)] as const];
	}),
);

/** Reading them all takes a browser most of a second, and tests ask for them all the time. */
const read = new Map<string, Definition[]>();

/** Every tracker of the site in a language, read in the browser, in the order of their ids. */
export function loadDefinitions(locale = 'zh-CN'): Definition[] {
	const known = read.get(locale) ?? readDefinitions(locale);
	read.set(locale, known);
	return [...known];
}

function readDefinitions(locale: string): Definition[] {
	const ids = Object.keys(files).flatMap(
		(path) => /trackers\/(\w+)\/tracker\.yml$/.exec(path)?.[1] ?? [],
	);
	return joinDefinitions(ids.sort().map((id) => localised(id, locale)));
}

export function loadDefinition(id: string, locale = 'zh-CN'): Definition {
	const found = loadDefinitions(locale).find((one) => one.id === id);
	if (!found) throw new Error(`No tracker is called "${id}". Look in src/content/trackers/.`);
	return found;
}

const organization = organizationSchema.parse(readYaml('organization.yml'));

function localised(id: string, locale: string): Definition {
	const raw = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
	const words = Object.fromEntries(
		locales
			.map(({ code }) => [code, readYaml(`trackers/${id}/${code}.yml`)] as const)
			.filter(([, file]) => file !== null)
			.map(([code, file]) => [code, trackerWordsSchema.parse(file)]),
	);
	return localise(id, raw, words, organization, locale, groups);
}

const wordsOf = new Map<string, Record<string, string>>();

/** The interface words of a language, by full key. */
export function loadWords(locale: string): Record<string, string> {
	const known = wordsOf.get(locale) ?? readWords(locale);
	wordsOf.set(locale, known);
	return known;
}

function readWords(locale: string): Record<string, string> {
	const words: Record<string, string> = {};
	for (const [path, text] of Object.entries(wordFiles)) {
		const [, language, area] = /i18n\/([^/]+)\/([^/]+)\.yml$/.exec(path) ?? [];
		if (language !== locale) continue;
		// A file of words is a flat list; the content collection's schema checks that at build time.
		for (const [key, sentence] of Object.entries(parse(text) as Record<string, string>)) {
			words[`${area}.${key}`] = sentence;
		}
	}
	return words;
}

function readYaml(path: string): unknown {
	return parse(files[`/src/content/${path}`] ?? '');
}
