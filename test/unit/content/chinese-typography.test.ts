import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = [
	...globSync('src/content/docs/**/*.mdx').filter((file) => !file.includes('/docs/en/')),
	...globSync('src/content/i18n/zh-CN/*.yml'),
	...globSync('src/content/trackers/*/tracker.yml'),
];

describe('Chinese text', () => {
	it.each(files)('has full-width punctuation after Han characters: %s', (file) => {
		const slips = readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) =>
				/\p{Script=Han}[,;?!:(](?!\s*$)/u.test(line) && !/^\s*(#|import )/.test(line)
					? [`${file}:${index + 1} ${line.trim()}`]
					: [],
			);
		expect(slips).toEqual([]);
	});
});
