import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { findIdMistakes, type Ids } from './sources/find-id-mistakes.ts';
import { findLoneComponents } from './sources/find-lone-components.ts';
import { findTypedLimits, type LimitHours } from './sources/find-typed-limits.ts';
import { findTypedNames } from './sources/find-typed-names.ts';
import { readNames } from './sources/read-names.ts';
import { readSources, type Source } from './sources/source.ts';

/**
 * Stops the build, before it starts, when a page says an id that no list has (a term that is not in
 * the glossary, a limit, role, mechanism or form that is not there), writes a limit, a role or a
 * department of the company by hand, or a component cuts a sentence into pieces. `npm run dev` tells
 * and goes on.
 */
export function checkPages(): AstroIntegration {
	let root = '';
	return {
		name: 'goutong:check-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': async () => {
				const mistakes = await mistakesIn(root);
				if (mistakes.length > 0) {
					throw new Error(`${mistakes.length} to put right:\n\n${mistakes.join('\n')}\n`);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				const tell = async () => {
					for (const mistake of await mistakesIn(root)) logger.warn(mistake);
				};
				server.watcher.on('change', (file) => {
					if (/\.(mdx?|yml)$/.test(file)) void tell();
				});
				void tell();
			},
		},
	};
}

async function mistakesIn(root: string): Promise<string[]> {
	const sources = await readSources(root);
	return [
		...findIdMistakes(sources, await readIds(root, sources)),
		...findTypedLimits(sources, await readLimits(root)),
		...findTypedNames(sources, await readNames(root)),
		...findLoneComponents(sources),
	];
}

/** Every id there is, from the content files themselves. */
export async function readIds(root: string, sources: readonly Source[]): Promise<Ids> {
	const read = async (file: string): Promise<unknown> =>
		parse(await readFile(join(root, 'src/content', file), 'utf8'));
	const rules = async (name: string) => idsIn(await read(`rules/${name}.yml`), 'id');
	const organization = (await read('organization.yml')) as Record<string, unknown>;
	const trackers = new Set<string>();
	for await (const file of glob('*/tracker.yml', { cwd: join(root, 'src/content/trackers') })) {
		trackers.add(file.replace(/[\\/].*/, ''));
	}
	return {
		scenarios: await rules('scenarios'),
		phases: await rules('phases'),
		mechanisms: await rules('mechanisms'),
		rules: await rules('rules'),
		limits: await rules('limits'),
		documents: await rules('documents'),
		metrics: await rules('metrics'),
		tables: await rules('tables'),
		roles: await rules('roles'),
		notes: await rules('notes'),
		resolutions: await rules('resolutions'),
		terms: idsIn(await read('glossary.yml'), 'id'),
		people: idsIn(organization['roles'], 'code'),
		departments: idsIn(organization['departments'], 'code'),
		trackers,
		pages: new Set(sources.map(({ page }) => page)),
	};
}

/** The hours of every limit in `organization.yml`; a file that cannot be read is another check's business. */
export async function readLimits(root: string): Promise<LimitHours> {
	const text = await readFile(join(root, 'src/content/organization.yml'), 'utf8');
	const { limits = {} } = parse(text) as { limits?: Record<string, { hours: number }> };
	return new Map(Object.entries(limits).map(([id, { hours }]) => [id, hours]));
}

/** What the rows of a list are called; a list that cannot be read is another check's business. */
function idsIn(list: unknown, key: string): ReadonlySet<string> {
	if (!Array.isArray(list)) return new Set();
	return new Set(list.map((row: Record<string, unknown>) => String(row[key])));
}
