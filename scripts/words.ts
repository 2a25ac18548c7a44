import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLocale, locales } from '../config/locales.ts';
import {
	contentFiles,
	type Data,
	readRecord,
	readYaml,
	rowsOf,
	trackerIds,
} from '../integrations/sources/read-content.ts';

/** What of a tracker, a field or an option is words. */
const ownWords = ['title', 'purpose', 'who', 'fate', 'readers', 'label', 'help'];

/**
 * The words a language lacks, each as file and key, in the order of the files below `content`. The site
 * shows those of the default language in their place.
 */
export function findMissingWords(content: string, language: string): string[] {
	return [
		...interfaceWords(content, language),
		...trackerWords(content, language),
		...groupWords(content, language),
		...contentFiles(content, '{rules/*,glossary,finder,organization}.yml').flatMap((file) =>
			namesWithout(readYaml(content, file), language).map((key) => `${file}: ${key}`),
		),
	];
}

function interfaceWords(content: string, language: string): string[] {
	return contentFiles(content, `i18n/${defaultLocale}/*.yml`).flatMap((file) => {
		const own = `i18n/${language}/${basename(file)}`;
		// English counts `rows_one` and `rows_other` where Chinese has `rows`.
		const plain = (words: Data) =>
			Object.keys(words).map((key) => key.replace(/_(one|other)$/, ''));
		const known = new Set(plain(readRecord(content, own)));
		const wanted = new Set(plain(readRecord(content, file)));
		return [...wanted].filter((key) => !known.has(key)).map((key) => `${own}: ${key}`);
	});
}

function trackerWords(content: string, language: string): string[] {
	return trackerIds(content).flatMap((tracker) => {
		const own = `trackers/${tracker}/${language}.yml`;
		const definition = readRecord(content, `trackers/${tracker}/tracker.yml`);
		const words = readRecord(content, own);
		return [
			...lacking(definition, words),
			...fieldsWords(definition, words),
			...['events', 'views', 'clocks'].flatMap((list) =>
				rowsOf(definition[list]).flatMap((row) => {
					const id = String(row['id']);
					return lacking(row, record(record(words[list])[id])).map((key) => `${list}.${id}.${key}`);
				}),
			),
		].map((key) => `${own}: ${key}`);
	});
}

/** Of the groups of fields that several trackers share. */
function groupWords(content: string, language: string): string[] {
	return contentFiles(content, 'fields/*.yml')
		.filter((file) => !basename(file, '.yml').includes('.'))
		.flatMap((file) => {
			const own = file.replace(/\.yml$/, `.${language}.yml`);
			return fieldsWords(readRecord(content, file), readRecord(content, own)).map(
				(key) => `${own}: ${key}`,
			);
		});
}

function fieldsWords(definition: Data, words: Data): string[] {
	return rowsOf(definition['fields']).flatMap((field) => {
		const id = String(field['id']);
		const fieldWords = record(record(words['fields'])[id]);
		const options = record(fieldWords['options']);
		return [
			...lacking(field, fieldWords).map((key) => `fields.${id}.${key}`),
			...rowsOf(field['options']).flatMap((option) => {
				const code = String(option['code']);
				return lacking(option, record(options[code])).map(
					(key) => `fields.${id}.options.${code}.${key}`,
				);
			}),
		];
	});
}

/** The words `one` has and `other` lacks; a tracker's `label` is a list of fields, not a word. */
function lacking(one: Data, other: Data): string[] {
	return ownWords.filter((key) => typeof one[key] === 'string' && !(key in other));
}

/** The paths of what is said in the default language and not in this one. */
function namesWithout(data: unknown, language: string, path: readonly string[] = []): string[] {
	if (data === null || typeof data !== 'object') return [];
	if (defaultLocale in data) return language in data ? [] : [path.join('.')];
	return Object.entries(data).flatMap(([key, value]) => {
		const row = record(value);
		return namesWithout(value, language, [...path, String(row['id'] ?? row['code'] ?? key)]);
	});
}

/** Words written as one text are a label. */
function record(value: unknown): Data {
	if (typeof value === 'string') return { label: value };
	return value !== null && typeof value === 'object' ? (value as Data) : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const content = fileURLToPath(new URL('../src/content/', import.meta.url));
	for (const { code, label } of locales.filter((one) => one.code !== defaultLocale)) {
		const missing = findMissingWords(content, code);
		console.log(`${label} (${code}) lacks ${missing.length} words`);
		for (const line of missing) console.log(`  ${line}`);
	}
}
