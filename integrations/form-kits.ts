import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kitsFolder } from '../config/addresses.ts';
import type { Kit } from '../src/core/definition/kit.ts';
import { bundleKit } from './editions/kit/bundle-kit.ts';
import { groupKits } from './editions/kit/kit-needs.ts';
import { prepareCode, writeKit } from './editions/kit/write-kit.ts';

/**
 * Makes each form a file of its own, to mail or to carry on a stick, out of what `src/pages/kits` says of
 * it. Comes after the styles of pages are lightened: a kit has its own, and is no page of the site.
 */
export function formKits(): AstroIntegration {
	let root = '';
	return {
		name: 'goutong:form-kits',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root.href;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = join(fileURLToPath(dir), kitsFolder);
				const files = globSync('*.json', { cwd: folder });
				const kits = await Promise.all(
					// It is what the route of the same build wrote.
					files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Kit),
				);
				await Promise.all(files.map((file) => rm(join(folder, file))));
				await Promise.all(
					groupKits(kits).map(async (group) => {
						const code = prepareCode(await bundleKit(root, group.needs));
						for (const kit of group.kits)
							await writeFile(join(folder, `${kit.id}.html`), writeKit(kit, code));
					}),
				);
				logger.info(`${kits.length} forms are files of their own as well`);
			},
		},
	};
}
