import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { splitLocale } from 'config/addresses.ts';
import { parse } from 'yaml';
import { isOff } from '~/core/organization/is-off.ts';
import type { Organization } from '~/core/organization/organization-schema.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { organizationSchema } from './schemas.ts';

/**
 * Loads the handbook's pages, the company's names in their titles and descriptions, except those `pages_off` in
 * `organization.yml` switches off.
 */
export function pagesLoader(): Loader {
	const all = docsLoader();
	return {
		name: 'goutong:pages',
		async load(context) {
			const file = new URL('src/content/organization.yml', context.config.root);
			const text = readFileSync(fileURLToPath(file), 'utf8');
			const { data: organization } = organizationSchema.safeParse(parse(text));
			await all.load({
				...context,
				// Named otherwise, a page whose file is the same has to be read again.
				generateDigest: (page) => context.generateDigest(`${text}\n${JSON.stringify(page)}`),
				parseData: async (page) =>
					context.parseData({ ...page, data: withNames(page.id, page.data, organization) }),
			});
			// Its schema says what is wrong with it.
			for (const id of context.store.keys())
				if (isOff(splitLocale(id).page, organization?.pages_off ?? [])) context.store.delete(id);
		},
	};
}

/** What stands at the top of a page, with the company's names in the words it says. */
function withNames<Head extends Record<string, unknown>>(
	id: string,
	head: Head,
	organization: Organization | undefined,
): Head {
	if (organization === undefined) return head;
	const { title, description, sidebar, changes } = head;
	const said = { title, description, sidebar, changes };
	const there = Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined));
	return { ...head, ...sayNames(there, organization, splitLocale(id).locale) };
}
