import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { splitLocale } from 'config/addresses.ts';
import { parse } from 'yaml';
import { isOff } from '~/core/organization/is-off.ts';

/** Loads the handbook's pages, except those `pages_off` in `organization.yml` switches off. */
export function pagesLoader(): Loader {
	const all = docsLoader();
	return {
		name: 'goutong:pages',
		async load(context) {
			await all.load(context);
			const file = new URL('src/content/organization.yml', context.config.root);
			// Its schema says what is wrong with it.
			const { pages_off: off } = (parse(readFileSync(fileURLToPath(file), 'utf8')) ?? {}) as {
				pages_off?: string[];
			};
			for (const id of context.store.keys())
				if (isOff(splitLocale(id).page, off ?? [])) context.store.delete(id);
		},
	};
}
