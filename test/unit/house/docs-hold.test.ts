import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** What commands make, what a company adds, and the names of examples. */
const made =
	/^(dist|dist-\w+|tables|set-aside|published)\/|^\.\/map\.svg$|^src\/content\/wordings\//;

/** The last words of the names of all files. */
const files = new Set(
	globSync(['*', '{bench,config,integrations,scripts,src,test}/**/*'])
		.filter((path) => !path.includes('node_modules'))
		.map((path) => path.replace(/^.*\//, '')),
);

/** Commands with a tail of their own: `npm test`, `npm start`. */
const commandsIn = (text: string) =>
	[...text.matchAll(/\bnpm (?:run (\w+)|(test|start)\b)/g)].map(([, run, own]) => run ?? own ?? '');

/** What stands between backticks, or is led to, and is a path or the name of a file. */
function placesIn(text: string): string[] {
	const told = [...text.matchAll(/`([\w./[\]-]+)`|\]\(([\w./-]+)\)/g)].flatMap(
		([, code, link]) => code ?? link ?? [],
	);
	return told.filter((place) => /^[\w.[][^/]*\/|^[\w-]+\.(ts|tsx|yml|jsonc?|mjs|md)$/.test(place));
}

describe.each(['README.md', 'CONTRIBUTING.md'])('What %s names', (file) => {
	const text = readFileSync(file, 'utf8');

	it('of commands is there', () => {
		expect(commandsIn(text).length).toBeGreaterThan(5);
		expect(commandsIn(text).filter((name) => !scripts.includes(name))).toEqual([]);
	});

	it('of files is there', () => {
		const places = placesIn(text).filter((place) => !made.test(place));
		expect(places.length).toBeGreaterThan(5);
		expect(places.filter((place) => !existsSync(place) && !files.has(place))).toEqual([]);
	});
});

it('README.md has a line for each command that is not part of another', () => {
	const parts = ['lint', 'types', 'fences', 'dead'];
	const told = new Set(commandsIn(readFileSync('README.md', 'utf8')));
	const own = scripts.filter((name) => name !== 'pretest' && !parts.includes(name));
	expect(own.filter((name) => !told.has(name))).toEqual([]);
});
