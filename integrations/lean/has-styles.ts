import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a module names behind `from`, `import` or `import(`; of types too, which does no harm. */
const named = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/**
 * Whether a style sheet comes with a module: its own, or one of what it imports, at once or later. `sources`
 * is the folder that `~` stands for.
 */
export function hasStyles(file: string, sources: string, seen = new Set<string>()): boolean {
	if (file.endsWith('.css')) return true;
	if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return false;
	seen.add(file);
	return [...readFileSync(file, 'utf8').matchAll(named)].some(([, name = '']) => {
		const found = fileOf(name, file, sources);
		return found !== null && hasStyles(found, sources, seen);
	});
}

/** `null`: a library's. */
function fileOf(name: string, importer: string, sources: string): string | null {
	const path = name.replace(/\?.*$/, '');
	if (path.startsWith('~/')) return join(sources, path.slice(2));
	return path.startsWith('.') ? resolve(dirname(importer), path) : null;
}
