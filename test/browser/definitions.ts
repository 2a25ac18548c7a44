import { parse } from 'yaml';
import type { Definition } from '~/core/definition/definition.ts';
import { localise } from '~/core/definition/localise.ts';
import { organizationSchema, trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';

const files = import.meta.glob<string>('/src/content/{organization.yml,trackers/*/*.yml}', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const wordFiles = import.meta.glob<string>('/src/content/i18n/*/*.yml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The three trackers of the site in a language, read in the browser. */
export function loadDefinitions(locale = 'zh-CN'): Definition[] {
	return ['assessment', 'feedback', 'needs'].map((id) => loadDefinition(id, locale));
}

export function loadDefinition(id: string, locale = 'zh-CN'): Definition {
	const raw = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
	const english = trackerWordsSchema.parse(readYaml(`trackers/${id}/en.yml`));
	const organization = organizationSchema.parse(readYaml('organization.yml'));
	return localise(id, raw, { en: english }, organization, locale);
}

/** The interface words of a language, by full key. */
export function loadWords(locale: string): Record<string, string> {
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
