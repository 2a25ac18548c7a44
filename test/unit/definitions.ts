import { fileURLToPath } from 'node:url';
import { locales } from 'config/locales.ts';
import type { Definition } from '~/core/definition/definition.ts';
import {
	type FieldGroups,
	joinGroups,
	joinGroupWords,
	readFieldGroups,
} from '~/core/definition/field-groups.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { localise } from '~/core/definition/localise.ts';
import {
	type Organization,
	type RawTracker,
	trackerSchema,
	type TrackerWords,
	trackerWordsSchema,
} from '~/core/definition/schema.ts';
import { organizationSchema } from '~/site/schemas.ts';
import * as content from '../../integrations/sources/read-content.ts';

const folder = content.contentOf(fileURLToPath(new URL('../../', import.meta.url)));

const read = new Map<string, Definition[]>();

/** The real trackers of `src/content`, in one language, without Astro. Sorted by id. */
export function loadDefinitions(locale: string): Definition[] {
	const known = read.get(locale) ?? readDefinitions(locale);
	read.set(locale, known);
	return [...known];
}

function readDefinitions(locale: string): Definition[] {
	const organization = loadOrganization();
	const groups = loadFieldGroups();
	const definitions = trackerIds().map((id) => {
		const raw = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
		const words = Object.fromEntries(
			locales
				.map(({ code }) => [code, readYaml(`trackers/${id}/${code}.yml`)] as const)
				.filter(([, file]) => file !== null)
				.map(([code, file]) => [code, trackerWordsSchema.parse(file)]),
		);
		return localise(id, raw, words, organization, locale, groups);
	});
	return joinDefinitions(definitions);
}

/** The groups of `src/content/fields`. */
function loadFieldGroups(): FieldGroups {
	return readFieldGroups(
		content
			.contentFiles(folder, 'fields/*.yml')
			.map((file) => [file.slice('fields/'.length, -'.yml'.length), readYaml(file)] as const),
	);
}

/** What the `tracker.yml` of a tracker says, with the fields of the groups it uses. */
export function readTracker(id: string): RawTracker {
	const written = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
	return joinGroups(id, written, loadFieldGroups());
}

/** The words of a tracker in another language, with those of the groups it uses. */
export function readWords(id: string, locale: string): TrackerWords {
	const written = trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`));
	const own = trackerWordsSchema.parse(readYaml(`trackers/${id}/${locale}.yml`));
	return joinGroupWords(written, own, loadFieldGroups(), locale) ?? own;
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
	return content.trackerIds(folder);
}

/** A content file as plain data; `null` = there is none. */
export function readYaml(path: string): unknown {
	return content.readYaml(folder, path);
}
