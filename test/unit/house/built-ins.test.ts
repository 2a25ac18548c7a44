import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What browsers in use do not all have: Chromium before 117 and Safari before 17.4, which phones and the browsers
 * inside chat apps still are. A search or a report that calls one of these ends there without a word.
 */
const tooNew =
	/\b(?:(?:Map|Object)\.groupBy|Array\.fromAsync|Promise\.(?:withResolvers|try)|RegExp\.escape|Iterator\.(?:from|concat)|URL\.(?:canParse|parse)|Uint8Array\.from(?:Base64|Hex))\b/;

/** These run where the site is built, on the project's own Node. */
const builtOnly = /^src\/(site|pages|content)\b|\.astro$|schema\.ts$/;

test('what runs in a browser calls nothing that browsers of two years ago lack', () => {
	const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
	expect(files.length).toBeGreaterThan(500);
	const found = files
		.filter((file) => !builtOnly.test(file))
		.flatMap((file) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.flatMap((line, at) =>
					tooNew.test(line) && !isComment(line) ? [`${file}:${at + 1}`] : [],
				),
		);
	expect(found).toEqual([]);
});

const isComment = (line: string) => /^\s*(?:\/?\*|\/\/)/.test(line);
