import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What says how content is read; Astro itself looks at the first alone. */
const readers = [
	'src/content.config.ts',
	'src/core/**/*.ts',
	'src/site/**/*.ts',
	'integrations/{content,sources}/**/*.ts',
];

/**
 * Content that was read by code of before is read anew: Astro keeps what it read between builds, and a copy
 * that takes in a later version of Goutong would be built of what the former one had understood.
 */
export function freshContent(): AstroIntegration {
	return {
		name: 'goutong:fresh-content',
		hooks: {
			'astro:config:setup': ({ config }) => {
				forgetStale(fileURLToPath(config.root), fileURLToPath(config.cacheDir));
			},
		},
	};
}

const mark = 'goutong-readers.txt';

/** Takes what was read away where other code read it; keeps in `folder` which code reads it from now on. */
export function forgetStale(root: string, folder: string): void {
	const file = join(folder, mark);
	const now = readersOf(root);
	if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
	rmSync(join(folder, 'data-store.json'), { force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, now);
}

/** The hash of all that says how content is read. */
function readersOf(root: string): string {
	const hash = createHash('sha256');
	for (const file of globSync(readers, { cwd: root }).sort()) {
		hash.update(file).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}
