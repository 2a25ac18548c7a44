import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { termSchema, type Term } from '~/core/handbook/glossary-schema.ts';
import { pageSchema, type PageFacts } from '~/core/handbook/page-schema.ts';
import { rulesSchemas, type Rules } from '~/core/handbook/rules-schema.ts';
import { readYaml } from './definitions.ts';

/** A page of `src/content/docs/`. */
export interface Page {
	file: string;
	/** As the docs theme calls it: `en/everyone/channels`. */
	id: string;
	language: 'zh-CN' | 'en';
	facts: PageFacts;
	/** All that stands below the facts. */
	body: string;
}

/** The real lists of `src/content/rules/`, without Astro. */
export function loadRules(): Rules {
	const lists = Object.entries(rulesSchemas).map(([name, schema]) => [
		name,
		z.array(schema as z.ZodType).parse(readYaml(`rules/${name}.yml`)),
	]);
	return Object.fromEntries(lists);
}

/** The real glossary. */
export function loadGlossary(): Term[] {
	return z.array(termSchema).parse(readYaml('glossary.yml'));
}

/** Every page, both languages. */
export function loadPages(): Page[] {
	return globSync('src/content/docs/**/*.mdx')
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.map((file) => {
			const text = readFileSync(file, 'utf8');
			const [whole = '', top = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
			const id = file.replace(/^src\/content\/docs\/|(\/index)?\.mdx$/g, '');
			return {
				file,
				id,
				language: id === 'en' || id.startsWith('en/') ? 'en' : 'zh-CN',
				facts: pageSchema.parse(parse(top)),
				body: text.slice(whole.length),
			};
		});
}

/** The values of an attribute of a component: `attributes(body, 'Limit', 'id')`. */
export function attributes(body: string, component: string, name: string): string[] {
	const tags = body.match(new RegExp(`<${component}\\b[^>]*>`, 'g')) ?? [];
	return tags.flatMap((tag) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

/** The ids in a list attribute: `listed(body, 'MetricTable', 'ids')`. */
export function listed(body: string, component: string, name: string): string[] {
	const tags = body.match(new RegExp(`<${component}\\b[^>]*>`, 'g')) ?? [];
	return tags.flatMap((tag) => {
		const [, list = ''] = new RegExp(`\\b${name}=\\{\\[([^\\]]*)\\]\\}`).exec(tag) ?? [];
		return [...list.matchAll(/["']([^"']+)["']/g)].map(([, id = '']) => id);
	});
}
