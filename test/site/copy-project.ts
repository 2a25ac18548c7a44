import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const parts = [
	'src',
	'config',
	'integrations',
	'public',
	'astro.config.mjs',
	'tsconfig.json',
	'package.json',
];

/**
 * A copy of the project to change and build, as a folder with a slash at its end. It lies inside
 * the project, so that it finds its libraries; nothing else is shared.
 */
export async function copyProject(name: string): Promise<string> {
	const copy = fileURLToPath(new URL(`../../.cache/${name}/`, import.meta.url));
	await rm(copy, { recursive: true, force: true });
	await mkdir(copy, { recursive: true });
	for (const part of parts) await cp(project + part, copy + part, { recursive: true });
	return copy;
}
