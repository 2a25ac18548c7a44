import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Pages by line; of a YAML file only the words, as `[一, 二]` is its syntax and no sentence. */
const files = [
	...globSync('src/content/docs/**/*.mdx').filter((file) => !file.includes('/docs/en/')),
	...globSync('src/content/i18n/zh-CN/*.yml'),
	...globSync('src/content/trackers/*/tracker.yml'),
	...globSync('src/content/rules/*.yml'),
	...globSync('src/content/glossary.yml'),
];

describe('Chinese text', () => {
	it.each(files)('has full-width punctuation after Han characters: %s', (file) => {
		const text = readFileSync(file, 'utf8');
		const pieces = file.endsWith('.yml') ? wordsOf(parse(text)) : linesOf(text);
		expect(pieces.filter((piece) => /\p{Script=Han}[,;?!:(](?!\s*$)/u.test(piece))).toEqual([]);
	});
});

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line, index) => `${index + 1} ${line.trim()}`)
		.filter((line) => !/^\d+ (#|import )/.test(line));
}

/** Every string but aliases, which are other people's spellings that we read and never write. */
function wordsOf(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => (key === 'aliases' ? [] : wordsOf(value)));
}
