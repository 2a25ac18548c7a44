import {
	handbookFacts,
	type PageDefaults,
	pageSchema,
	type PageFacts,
} from '../../src/core/handbook/page-schema.ts';
import { type Mistake, toMistake } from '../mistakes/mistake.ts';
import type { Source } from '../sources/source.ts';
import { issuesOf, readData, unread } from './content-files.ts';
import { findSchemaMistakes } from './find-schema-mistakes.ts';
import { findYamlMistake } from './find-yaml-mistake.ts';

/** What is wrong at the top of the pages. `defaults`: `pages` in `organization.yml`. */
export function findHeadMistakes(sources: readonly Source[], defaults: PageDefaults): Mistake[] {
	return sources.flatMap((source) => mistakesOfHead(source, defaults));
}

function mistakesOfHead({ file, text }: Source, defaults: PageDefaults): Mistake[] {
	const [, head = ''] = /^---\n(.*?)\n---(\n|$)/s.exec(text) ?? [];
	const yaml = { file, text: head, firstLine: 2 };
	const data = readData(head);
	if (data === unread) return [findYamlMistake(yaml)].filter((one) => one !== null);
	const facts = (data ?? {}) as Record<string, unknown>;
	if (typeof facts['title'] !== 'string')
		return [
			{
				place: `${file}:1`,
				name: null,
				sentence: 'has no title. Write at its top, between two lines of three hyphens: title: …',
			},
		];
	const issues = issuesOf(pageSchema, facts);
	if (issues.length > 0) return findSchemaMistakes(yaml, issues);
	const id = file.replace(/^src\/content\/docs\/|(\/index)?\.mdx?$/g, '');
	try {
		// Its schema has just found nothing.
		handbookFacts(id, facts as PageFacts, defaults);
		return [];
	} catch (error) {
		const { sentence } = toMistake(error instanceof Error ? error.message : String(error));
		return [{ place: `${file}:1`, name: null, sentence }];
	}
}
