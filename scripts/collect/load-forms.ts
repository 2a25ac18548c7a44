import { defaultLocale, locales } from '../../config/locales.ts';
import { readOrganization } from '../../integrations/content/read-organization.ts';
import {
	contentFiles,
	contentOf,
	readRecord,
	readYaml,
	trackerIds,
} from '../../integrations/sources/read-content.ts';
import type { Definition } from '../../src/core/definition/definition.ts';
import { readFieldGroups } from '../../src/core/definition/field-groups.ts';
import { joinDefinitions } from '../../src/core/definition/join-definitions.ts';
import { findMappingMistakes } from '../../src/core/definition/mapping-mistakes.ts';
import { mappingSchema, toMapping } from '../../src/core/definition/mapping-schema.ts';
import { localise } from '../../src/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '../../src/core/definition/schema.ts';
import { sayNames } from '../../src/core/organization/say-names.ts';
import { createTranslate, type Translate } from '../../src/core/words/translate.ts';
import { Refusal } from './refusal.ts';

/** The forms of the project at `root`, in a language, sorted by id, with how other programs' exports are read into them. */
export function loadForms(root: string, locale: string): Definition[] {
	const content = contentOf(root);
	return asWritten(() => {
		const organization = readOrganization(content);
		const groups = readFieldGroups(
			contentFiles(content, 'fields/*.yml').map((file) => [
				file.slice('fields/'.length, -'.yml'.length),
				readYaml(content, file),
			]),
		);
		const mappings = Object.fromEntries(
			contentFiles(content, 'collectors/*.yml').map((file) => [
				file.slice('collectors/'.length, -'.yml'.length),
				mappingSchema.parse(readYaml(content, file)),
			]),
		);
		const definitions = trackerIds(content).map((id) => {
			const raw = trackerSchema.parse(readRecord(content, `trackers/${id}/tracker.yml`));
			const words = Object.fromEntries(
				locales.flatMap(({ code }) => {
					const file = readYaml(content, `trackers/${id}/${code}.yml`);
					return file === null ? [] : [[code, trackerWordsSchema.parse(file)]];
				}),
			);
			const definition = localise(id, raw, words, organization, locale, groups);
			const own = Object.entries(mappings).flatMap(([name, mapping]) =>
				mapping.tracker === id ? [toMapping(mapping, name)] : [],
			);
			return own.length > 0 ? { ...definition, mappings: own } : definition;
		});
		const [mistake] = findMappingMistakes(definitions, mappings);
		if (mistake !== undefined) throw new Error(mistake);
		return joinDefinitions(definitions);
	});
}

/** The time zone of the company. */
export function loadZone(root: string): string {
	return asWritten(() => readOrganization(contentOf(root)).calendar.zone);
}

/** Says the interface's sentences in a language, by any key. */
export function loadSentences(root: string, locale: string): Translate<string> {
	const content = contentOf(root);
	return asWritten(() => {
		const organization = readOrganization(content);
		const words: Record<string, string> = {};
		for (const language of [defaultLocale, locale]) {
			for (const area of ['files', 'problems', 'collect', 'records']) {
				for (const [key, text] of Object.entries(
					readRecord(content, `i18n/${language}/${area}.yml`),
				)) {
					words[`${area}.${key}`] = sayNames(String(text), organization, language);
				}
			}
		}
		return createTranslate(words, locale);
	});
}

/** What of the content cannot be read is said better by the build. */
function asWritten<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw new Refusal(
			`src/content/ 里有写错的地方，表单读不出来。请运行 npm run build，它会说明在哪个文件、哪一行、怎么改。（${said}）`,
			`Something in src/content/ is written wrong, so the forms cannot be read. Run npm run build: it says in which file and line, and what to write. (${said})`,
		);
	}
}
