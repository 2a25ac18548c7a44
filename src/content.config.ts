import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { situationSchema } from '~/core/handbook/finder-schema.ts';
import { termSchema } from '~/core/handbook/glossary-schema.ts';
import { pageSchema } from '~/core/handbook/page-schema.ts';
import { rulesSchemas, type RulesListName } from '~/core/handbook/rules-schema.ts';
import { organizationSchema, trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';

/** `folder/file.yml` is the entry `folder/file`. */
const pathAsId = ({ entry }: { entry: string }) => entry.replace(/\.yml$/, '');

/** A YAML list whose rows know their position in it: collections themselves are in the order of ids. */
const inOrder = (text: string) =>
	parse(text).map((row: Record<string, unknown>, position: number) => ({ ...row, position }));

/** One list of `src/content/rules/`; every row is an entry under its id. */
const rulesList = <Name extends RulesListName>(name: Name) =>
	defineCollection({
		loader: file(`src/content/rules/${name}.yml`, { parser: inOrder }),
		schema: rulesSchemas[name],
	});

/** Every collection and its schema, nothing else. */
export const collections = {
	/** The handbook's pages: zh-CN here, English in `en/`. */
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),

	/** The docs theme's own words. */
	i18n: defineCollection({
		loader: glob({ base: 'src/content/i18n', pattern: '*.yml' }),
		schema: i18nSchema(),
	}),

	/** Interface words by language and area: `zh-CN/form`. */
	words: defineCollection({
		loader: glob({ base: 'src/content/i18n', pattern: '*/*.yml', generateId: pathAsId }),
		schema: z.record(z.string(), z.string()),
	}),

	/** The trackers' definitions with their words in zh-CN; the id is the folder's name. */
	trackers: defineCollection({
		loader: glob({
			base: 'src/content/trackers',
			pattern: '*/tracker.yml',
			generateId: ({ entry }) => entry.replace(/\/tracker\.yml$/, ''),
		}),
		schema: trackerSchema,
	}),

	/** The same words in other languages: `assessment/en`. */
	trackerWords: defineCollection({
		loader: glob({
			base: 'src/content/trackers',
			pattern: '*/!(tracker).yml',
			generateId: pathAsId,
		}),
		schema: trackerWordsSchema,
	}),

	/** The plan as data, by its numbers: scenarios S, phases P, mechanisms M, rules R … */
	scenarios: rulesList('scenarios'),
	phases: rulesList('phases'),
	mechanisms: rulesList('mechanisms'),
	rules: rulesList('rules'),
	limits: rulesList('limits'),
	documents: rulesList('documents'),
	metrics: rulesList('metrics'),
	tables: rulesList('tables'),
	roles: rulesList('roles'),
	notes: rulesList('notes'),
	resolutions: rulesList('resolutions'),

	/** One word for one thing, the other words it goes by, and what it means. */
	glossary: defineCollection({ loader: file('src/content/glossary.yml'), schema: termSchema }),

	/** The home page's "I want to …". */
	finder: defineCollection({ loader: file('src/content/finder.yml'), schema: situationSchema }),

	/** The one file a company edits first. */
	organization: defineCollection({
		loader: glob({ base: 'src/content', pattern: 'organization.yml', generateId: pathAsId }),
		schema: organizationSchema,
	}),
};
