import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales } from 'config/locales.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { localise } from '~/core/definition/localise.ts';
import {
	organizationSchema,
	trackerSchema,
	trackerWordsSchema,
	type Organization,
} from '~/core/definition/schema.ts';

const content = new URL('../../src/content/', import.meta.url);

/** The real trackers of `src/content`, in one language, without Astro. Sorted by id. */
export function loadDefinitions(locale: string): Definition[] {
	const organization = loadOrganization();
	return trackerIds().map((id) => {
		const raw = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
		const files = readdirSync(new URL(`trackers/${id}/`, content));
		const words = Object.fromEntries(
			locales
				.filter(({ code }) => files.includes(`${code}.yml`))
				.map(({ code }) => [
					code,
					trackerWordsSchema.parse(readYaml(`trackers/${id}/${code}.yml`)),
				]),
		);
		return localise(id, raw, words, organization, locale);
	});
}

/** One of them. */
export function loadDefinition(id: string, locale: string): Definition {
	const found = loadDefinitions(locale).find((definition) => definition.id === id);
	if (!found) throw new Error(`No tracker is called "${id}". Look in src/content/trackers/.`);
	return found;
}

/** The real `organization.yml`. */
export function loadOrganization(): Organization {
	return organizationSchema.parse(readYaml('organization.yml'));
}

/** The folders of `src/content/trackers`. */
export function trackerIds(): string[] {
	return readdirSync(new URL('trackers/', content)).sort();
}

/** A content file as plain data. */
export function readYaml(path: string): unknown {
	return parse(readFileSync(new URL(path, content), 'utf8'));
}
