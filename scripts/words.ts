import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { defaultLocale, locales } from '../config/locales.ts';

type Data = Record<string, unknown>;

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
		...globSync('{rules/*,glossary,finder,organization}.yml', { cwd: content })
			.sort()
			.flatMap((file) =>
				namesWithout(read(join(content, file)), language).map((key) => `${file}: ${key}`),
			),
	];
}

function interfaceWords(content: string, language: string): string[] {
	return globSync(`i18n/${defaultLocale}/*.yml`, { cwd: content })
		.sort()
		.flatMap((file) => {
			const own = `i18n/${language}/${basename(file)}`;
			// English counts `rows_one` and `rows_other` where Chinese has `rows`.
			const plain = (words: Data) =>
				Object.keys(words).map((key) => key.replace(/_(one|other)$/, ''));
			const known = new Set(plain(read(join(content, own))));
			const wanted = new Set(plain(read(join(content, file))));
			return [...wanted].filter((key) => !known.has(key)).map((key) => `${own}: ${key}`);
		});
}

function trackerWords(content: string, language: string): string[] {
	return globSync('trackers/*/tracker.yml', { cwd: content })
		.sort()
		.flatMap((file) => {
			const own = `${dirname(file)}/${language}.yml`;
			const tracker = read(join(content, file));
			const words = read(join(content, own));
			return [
				...lacking(tracker, words),
				...rows(tracker['fields']).flatMap((field) => {
					const id = String(field['id']);
					const fieldWords = record(record(words['fields'])[id]);
					const options = record(fieldWords['options']);
					return [
						...lacking(field, fieldWords).map((key) => `fields.${id}.${key}`),
						...rows(field['options']).flatMap((option) => {
							const code = String(option['code']);
							return lacking(option, record(options[code])).map(
								(key) => `fields.${id}.options.${code}.${key}`,
							);
						}),
					];
				}),
			].map((key) => `${own}: ${key}`);
		});
}

/** The words `one` has and `other` lacks. */
function lacking(one: Data, other: Data): string[] {
	return ownWords.filter((key) => key in one && !(key in other));
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

function read(file: string): Data {
	return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Data) : {};
}

const rows = (list: unknown): Data[] => (Array.isArray(list) ? list : []);

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
