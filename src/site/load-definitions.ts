import { getCollection, getEntry } from 'astro:content';
import { locales } from 'config/locales.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { readFieldGroups } from '~/core/definition/field-groups.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import type { Organization } from '~/core/definition/schema.ts';
import { findSameCodes } from '~/core/forms/paper-code.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Every tracker in a language, in the order of their ids. */
export const loadDefinitions = oncePerBuild(async (locale: string): Promise<Definition[]> => {
	const trackers = await getCollection('trackers');
	const organization = await loadOrganization();
	const words = await getCollection('trackerWords');
	const groups = readFieldGroups(
		[...(await getCollection('fieldGroups')), ...(await getCollection('fieldGroupWords'))].map(
			({ id, data }) => [id, data] as const,
		),
	);
	const same = findSameCodes(trackers.map(({ id }) => id));
	if (same) {
		throw new Error(
			`The trackers "${same[0]}" and "${same[1]}" would have the same number on paper. Give the newer one another id.`,
		);
	}
	const definitions = trackers
		.map(({ id, data }) => {
			const byLocale = Object.fromEntries(
				locales
					.map(
						({ code }) => [code, words.find((file) => file.id === `${id}/${code}`)?.data] as const,
					)
					.filter(([, file]) => file !== undefined),
			);
			return localise(id, data, byLocale, organization, locale, groups);
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	return joinDefinitions(definitions);
});

/** One tracker in a language; throws a sentence for an id that is not there. */
export async function loadDefinition(id: string, locale: string): Promise<Definition> {
	const definition = (await loadDefinitions(locale)).find((one) => one.id === id);
	if (!definition) {
		throw new Error(`No tracker is called "${id}". Look in src/content/trackers/.`);
	}
	return definition;
}

/** The company's own file, `src/content/organization.yml`. */
export async function loadOrganization(): Promise<Organization> {
	const entry = await getEntry('organization', 'organization');
	if (!entry)
		throw new Error(
			'src/content/organization.yml is missing. Restore it from the original project.',
		);
	return entry.data;
}
