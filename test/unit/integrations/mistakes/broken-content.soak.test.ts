import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { build } from '../../../site/build-and-serve.ts';
import { copyProject } from '../../../site/copy-project.ts';

it('content that does not fit its schema stops the build with where it is and what to write, and nothing behind it', async () => {
	const site = await copyProject('broken-content');
	const file = `${site}src/content/organization.yml`;
	await writeFile(file, `colour: red\n${await readFile(file, 'utf8')}`);
	const said = await build(site, `${site}dist`).then(
		() => 'It was built.',
		(error: Error) => error.message,
	);
	expect(said).toMatch(
		/1 to put right, then run it again\.\n\nsrc\/content\/organization\.yml:1\n/,
	);
	// What Astro says of it in its own words, with hints about where in the program it was.
	expect(said).not.toMatch(/InvalidContentEntry|Stack trace|Hint:/);
}, 120_000);
