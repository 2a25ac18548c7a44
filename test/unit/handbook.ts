import { z } from 'astro/zod';
import type { Term } from '~/core/handbook/glossary-schema.ts';
import { pageSchema, type PageFacts } from '~/core/handbook/page-schema.ts';
import { type Plan, planListNames } from '~/core/handbook/plan-lists.ts';
import type { Picture } from '~/core/handbook/picture-schema.ts';
import { pictureSchema, planSchema, termSchema } from '~/site/schemas.ts';
import { readSources, splitHead } from '../../integrations/sources/source.ts';
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

/** The real lists of the plan, without Astro. */
export function loadRules(): Plan {
	const lists = planListNames.map((name) => [
		name,
		z.array(planSchema(name) as z.ZodType).parse(readYaml(`rules/${name}.yml`)),
	]);
	return Object.fromEntries(lists);
}

/** The real glossary. */
export function loadGlossary(): Term[] {
	return z.array(termSchema).parse(readYaml('glossary.yml'));
}

/** The real pictures. */
export function loadPictures(): Picture[] {
	return z.array(pictureSchema).parse(readYaml('pictures.yml'));
}

/** Every page, both languages. */
export function loadPages(): Page[] {
	return readSources('.').map(({ file, text, locale }) => {
		const { head, body } = splitHead(text);
		return {
			file,
			id: file.replace(/^src\/content\/docs\/|(\/index)?\.mdx$/g, ''),
			language: locale as Page['language'],
			facts: pageSchema.parse(head),
			body,
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
