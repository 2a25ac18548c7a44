import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { fieldGroupSchema, groupWordsSchema } from '~/core/definition/field-group-schema.ts';
import { mappingSchema } from '~/core/definition/mapping-schema.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { pageSchema } from '~/core/handbook/page-schema.ts';
import { fileOfList, type PlanListName, planListNames } from '~/core/handbook/plan-lists.ts';
import { searchWordsSchema } from '~/core/handbook/search-words-schema.ts';
import { courseSchema } from '~/core/training/course-schema.ts';
import { courseWordsSchema } from '~/core/training/course-words-schema.ts';
import { wordingsSchema } from '~/core/training/wordings-schema.ts';
import { pagesLoader } from '~/site/pages-loader.ts';
import { wordingsLoader } from '~/site/wordings-loader.ts';
import { noticeSchema } from '~/core/organization/notice-schema.ts';
import {
	agendaSchema,
	boxLabelSchema,
	exampleSchema,
	measuredSchema,
	organizationSchema,
	pictureSchema,
	planSchema,
	situationSchema,
	termSchema,
} from '~/site/schemas.ts';

/** `folder/file.yml` is the entry `folder/file`. */
const pathAsId = ({ entry }: { entry: string }) => entry.replace(/\.yml$/, '');

/** A YAML list whose rows know their position in it: collections themselves are in the order of ids. */
const inOrder = (text: string) =>
	// A file that is no list stops here, and Astro says which; its rows are the schema's business.
	(load(text, { schema: CORE_SCHEMA }) as Record<string, unknown>[]).map((row, position) => ({
		...row,
		position,
	}));

/** One list of the plan; every row is an entry under its id. */
const planList = <Name extends PlanListName>(name: Name) =>
	defineCollection({
		loader: file(fileOfList(name), { parser: inOrder }),
		schema: planSchema(name),
	});

/** Each list under its name: `fromEntries` forgets which is which. */
type PlanCollections = { [Name in PlanListName]: ReturnType<typeof planList<Name>> };

/** Every collection and its schema, nothing else. */
export const collections = {
	/** The handbook's pages: zh-CN here, English in `en/`. */
	docs: defineCollection({ loader: pagesLoader(), schema: docsSchema({ extend: pageSchema }) }),

	/** How pages read in their versions, as `npm run wordings` keeps them: `zh-CN/everyone/channels`. */
	wordings: defineCollection({
		loader: wordingsLoader(),
		schema: wordingsSchema,
	}),

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

	/** Courses with their words in zh-CN; the id is the folder's name. */
	courses: defineCollection({
		loader: glob({
			base: 'src/content/courses',
			pattern: '*/course.yml',
			generateId: ({ entry }) => entry.replace(/\/course\.yml$/, ''),
		}),
		schema: courseSchema,
	}),

	/** The same words in other languages: `everyone/en`. */
	courseWords: defineCollection({
		loader: glob({
			base: 'src/content/courses',
			pattern: '*/!(course).yml',
			generateId: pathAsId,
		}),
		schema: courseWordsSchema,
	}),

	/** How exports of other programs' questionnaires are read, by the file's name. */
	collectors: defineCollection({
		loader: glob({ base: 'src/content/collectors', pattern: '*.yml', generateId: pathAsId }),
		schema: mappingSchema,
	}),

	/** Fields that several trackers share, words in zh-CN; the id is the file's name. */
	fieldGroups: defineCollection({
		loader: glob({ base: 'src/content/fields', pattern: '!(*.*).yml', generateId: pathAsId }),
		schema: fieldGroupSchema,
	}),

	/** Their words in other languages: `register_head.en`. */
	fieldGroupWords: defineCollection({
		loader: glob({ base: 'src/content/fields', pattern: '*.*.yml', generateId: pathAsId }),
		schema: groupWordsSchema,
	}),

	/** The plan as data, by its numbers: scenarios S, phases P, mechanisms M, rules R … */
	...(Object.fromEntries(planListNames.map((name) => [name, planList(name)])) as PlanCollections),

	/** One word for one thing, the other words it goes by, and what it means. */
	glossary: defineCollection({ loader: file('src/content/glossary.yml'), schema: termSchema }),

	/** The home page's "I want to …". */
	finder: defineCollection({ loader: file('src/content/finder.yml'), schema: situationSchema }),

	/** What examples on pages speak of, by the kind of company. */
	examples: defineCollection({ loader: file('src/content/examples.yml'), schema: exampleSchema }),

	/** What was measured of the handbook, for those who run it. */
	measured: defineCollection({
		loader: file('src/content/measured.yml', { parser: inOrder }),
		schema: measuredSchema,
	}),

	/** What stands on the labels of boxes, and what the meetings' agendas hold, as they are printed. */
	labels: defineCollection({
		loader: file('src/content/paper/labels.yml', { parser: inOrder }),
		schema: boxLabelSchema,
	}),
	agendas: defineCollection({
		loader: file('src/content/paper/agendas.yml', { parser: inOrder }),
		schema: agendaSchema,
	}),

	/** The handbook's pictures, drawn from data. */
	pictures: defineCollection({
		loader: file('src/content/pictures.yml'),
		schema: pictureSchema,
	}),

	/** The State Council's notices of days off and days worked, by year. */
	calendar: defineCollection({
		loader: glob({ base: 'src/content/calendar', pattern: '*.yml', generateId: pathAsId }),
		schema: noticeSchema,
	}),

	/** How people speak, for search. */
	searchWords: defineCollection({
		loader: glob({ base: 'src/content', pattern: 'search.yml', generateId: pathAsId }),
		schema: searchWordsSchema,
	}),

	/** The one file a company edits first. */
	organization: defineCollection({
		loader: glob({ base: 'src/content', pattern: 'organization.yml', generateId: pathAsId }),
		schema: organizationSchema,
	}),
};
