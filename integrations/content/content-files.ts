import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaultLocale } from '../../config/locales.ts';
import { createLabelSchema } from '../../src/core/authoring/strict.ts';
import {
	fieldGroupSchema,
	groupWordsSchema,
} from '../../src/core/definition/field-group-schema.ts';
import { trackerSchema, trackerWordsSchema } from '../../src/core/definition/schema.ts';
import { mappingSchema } from '../../src/core/definition/mapping-schema.ts';
import { createSituationSchema } from '../../src/core/handbook/finder-schema.ts';
import { createMeasuredSchema } from '../../src/core/handbook/measured-schema.ts';
import { createTermSchema } from '../../src/core/handbook/glossary-schema.ts';
import { planListNames, planLists } from '../../src/core/handbook/plan-lists.ts';
import { createExampleSchema } from '../../src/core/organization/example-sets.ts';
import { createAgendaSchema, createBoxLabelSchema } from '../../src/core/handbook/sheet-schemas.ts';
import { noticeSchema } from '../../src/core/organization/notice-schema.ts';
import { createOrganizationSchema } from '../../src/core/organization/organization-schema.ts';
import { createUsualSchema } from '../../src/core/organization/usual.ts';
import { courseSchema } from '../../src/core/training/course-schema.ts';
import { courseWordsSchema } from '../../src/core/training/course-words-schema.ts';
import { wordingsSchema } from '../../src/core/training/wordings-schema.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { parseYaml } from '../sources/parse-yaml.ts';
import { contentFiles, contentOf } from '../sources/read-content.ts';
import { findSchemaMistakes, type Issue, type Schema } from './find-schema-mistakes.ts';
import { findYamlMistake } from './find-yaml-mistake.ts';
import { readUsual } from './read-usual.ts';

const label = createLabelSchema(defaultLocale);

/** A schema made by what stands elsewhere below `src/content/`. */
type Made = (content: string) => Schema;

/** The files of `src/content/` whose rows or whole have a schema; the first pattern that fits counts. */
const kinds: { fits: RegExp; schema: Schema | Made | null; rows?: boolean }[] = [
	{
		fits: /^organization\.yml$/,
		schema: (content) => createOrganizationSchema(label, readUsual(content)),
	},
	{ fits: /^usual\.yml$/, schema: createUsualSchema(label) },
	{ fits: /^examples\.yml$/, schema: createExampleSchema(label), rows: true },
	{ fits: /^measured\.yml$/, schema: createMeasuredSchema(label), rows: true },
	{ fits: /^paper\/labels\.yml$/, schema: createBoxLabelSchema(label), rows: true },
	{ fits: /^paper\/agendas\.yml$/, schema: createAgendaSchema(label), rows: true },
	{ fits: /^calendar\/[^/]+\.yml$/, schema: noticeSchema },
	{ fits: /^trackers\/[^/]+\/tracker\.yml$/, schema: trackerSchema },
	{ fits: /^trackers\/[^/]+\/[^/]+\.yml$/, schema: trackerWordsSchema },
	{ fits: /^fields\/[^/.]+\.yml$/, schema: fieldGroupSchema },
	{ fits: /^fields\/[^/]+\.yml$/, schema: groupWordsSchema },
	{ fits: /^courses\/[^/]+\/course\.yml$/, schema: courseSchema },
	{ fits: /^courses\/[^/]+\/[^/]+\.yml$/, schema: courseWordsSchema },
	{ fits: /^wordings\/.+\.yml$/, schema: wordingsSchema },
	{ fits: /^collectors\/[^/]+\.yml$/, schema: mappingSchema },
	{ fits: /^glossary\.yml$/, schema: createTermSchema(label), rows: true },
	{ fits: /^finder\.yml$/, schema: createSituationSchema(label), rows: true },
	...planListNames.map((name) => ({
		fits: new RegExp(`^rules/${name}\\.yml$`),
		schema: planLists[name].schema(label),
		rows: true,
	})),
	// Everything else is YAML at least.
	{ fits: /./, schema: null },
];

/** What is wrong in the YAML files of the project at `root`, each for itself. */
export function findFileMistakes(root: string): Mistake[] {
	const content = contentOf(root);
	return contentFiles(content, '**/*.yml').flatMap((path) => {
		const text = readFileSync(join(content, path), 'utf8');
		return mistakesOfFile(content, path, text);
	});
}

/** What is wrong in a YAML file, by its path below the folder of content files. */
export function mistakesOfFile(content: string, path: string, text: string): Mistake[] {
	const yaml = { file: `src/content/${path}`, text, firstLine: 1 };
	const data = readData(text);
	if (data === unread) return [findYamlMistake(yaml)].filter((one) => one !== null);
	const kind = kinds.find(({ fits }) => fits.test(path));
	if (!kind?.schema) return [];
	const schema = typeof kind.schema === 'function' ? made(kind.schema, content) : kind.schema;
	if (schema === null) return [];
	const say = (sentence: string): Mistake => ({ place: yaml.file, name: null, sentence });
	if (data === null) return [say('is empty. Write something in it, or take the file away.')];
	if (!kind.rows) return findSchemaMistakes(yaml, issuesOf(schema, data));
	if (!Array.isArray(data))
		return [say('is no list of rows, each beginning with a hyphen. Write it as the rows before.')];
	const issues = data.flatMap((row: object, at) =>
		issuesOf(schema, path.startsWith('rules/') ? { ...row, position: at } : row).map((issue) => ({
			...issue,
			path: [at, ...issue.path],
		})),
	);
	return findSchemaMistakes(yaml, issues);
}

/** `null` where what it is made of cannot be read, which is told of that file. */
function made(make: Made, content: string): Schema | null {
	try {
		return make(content);
	} catch {
		return null;
	}
}

/** What a text says that cannot be read. */
export const unread = Symbol('unread');

/** What a YAML text says, days read as Astro reads them: as days, not as the words a schema wants. */
export function readData(text: string): unknown {
	try {
		const hasDays = /[:[,-]\s+\d{4}-\d\d?-\d\d?/.test(text);
		return hasDays ? (parse(text, { customTags: ['timestamp'] }) as unknown) : parseYaml(text);
	} catch {
		return unread;
	}
}

/** What a schema finds in some data. */
export function issuesOf(schema: Schema, data: unknown): Issue[] {
	return schema.safeParse(data).error?.issues ?? [];
}
