import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where code of the house lies. */
const folders = ['src', 'config', 'integrations', 'scripts'];

/**
 * Copies the house's code from `root` to `mirror`, so that it can be read as TypeScript alone: the
 * code of `X.astro` becomes `X.astro.ts`, its scripts `X.astro.script.ts`, the imports of a page
 * `X.mdx.ts`. `./X.astro` then leads to its code without a word changed.
 */
export function mirrorHouse(root: string, mirror: string): void {
	const files = globSync(`{${folders.join(',')}}/**/*.{ts,tsx,mjs,astro,mdx}`, { cwd: root });
	for (const file of files) {
		mkdirSync(dirname(join(mirror, file)), { recursive: true });
		if (/\.(ts|tsx|mjs)$/.test(file)) copyFileSync(join(root, file), join(mirror, file));
		else {
			const text = readFileSync(join(root, file), 'utf8');
			const code = file.endsWith('.astro') ? readAstro(text) : readMdx(text);
			for (const [ending, lines] of Object.entries(code)) {
				writeFileSync(join(mirror, `${file}${ending}`), lines);
			}
		}
	}
}

/** The path a mirrored file was made from. */
export function pathInHouse(mirrored: string): string {
	return mirrored.replace(/(\.astro|\.mdx)(\.script)?\.ts$/, '$1');
}

/** What is code in an `.astro` file, by the ending of the file it becomes: its head, its scripts. */
export function readAstro(text: string): Record<string, string> {
	const [, code = '', template = ''] = /^\s*---\n(.*?)\n---\n(.*)$/s.exec(text) ?? ['', '', text];
	const scripts = [...template.matchAll(/<script(\s[^>]*)?>(.*?)<\/script>/gs)].map(
		([, attributes = '', script = '']) => {
			const source = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
			return source === undefined ? script : `import '${source}';`;
		},
	);
	return { '.ts': code, ...(scripts.length > 0 && { '.script.ts': scripts.join('\n') }) };
}

/** Imports of a page stand on lines of their own. */
function readMdx(text: string): Record<string, string> {
	return { '.ts': text.match(/^import .*$/gm)?.join('\n') ?? '' };
}
