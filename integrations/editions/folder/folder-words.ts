import { defaultLocale } from '../../../config/locales.ts';
import { sayNames } from '../../../src/core/organization/say-names.ts';
import type { WordKey } from '../../../src/core/words/word-key.ts';
import { readOrganization } from '../../content/read-organization.ts';
import { contentOf, readRecord } from '../../sources/read-content.ts';

/** What the folder edition says itself, in a language; ready to stand in HTML. */
export interface FolderWords {
	missing: string;
	searchFailed: string;
	openLead: string;
	openKeep: string;
	/** With `{file}`: where a file lies that is opened, not downloaded. */
	opened: string;
	/** Where every page keeps its own; what is collected there; what is collected where all pages from disk share. */
	apart: string;
	/** What is passed or confirmed there gets into no register. */
	notRecorded: string;
	collectedApart: string;
	collectedShared: string;
}

/** The words in a language of the project at `root`; what it lacks is said in the default language. */
export function readFolderWords(root: string, locale: string): FolderWords {
	const content = contentOf(root);
	const organization = readOrganization(content);
	const read = (key: string) => {
		const [area, name = ''] = key.split('.');
		const [own, usual] = [locale, defaultLocale].map(
			(language) => readRecord(content, `i18n/${language}/${area}.yml`)[name],
		);
		return escapeHtml(sayNames(String(own ?? usual ?? key), organization, locale));
	};
	const say = (key: WordKey) => read(key);
	return {
		missing: say('folder.missing'),
		searchFailed: say('folder.search_failed'),
		openLead: say('folder.open_lead'),
		openKeep: say('folder.open_keep'),
		opened: say('folder.opened'),
		apart: say('folder.apart'),
		notRecorded: say('folder.not_recorded'),
		collectedApart: say('folder.collected_apart'),
		collectedShared: say('folder.collected_shared'),
	};
}

/** Text as it may stand in HTML, between tags and in quotes. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
