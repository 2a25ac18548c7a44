import type { FormLanguage } from '~/core/xlsform/make-xls-form.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { loadDefinitions, readYaml } from '../definitions.ts';

/** Both languages forms are written in, with all trackers of the site. */
export function loadFormLanguages(): FormLanguage[] {
	return [
		{ locale: 'zh-CN', name: '中文 (zh)' },
		{ locale: 'en', name: 'English (en)' },
	].map(({ locale, name }) => ({
		name,
		definitions: loadDefinitions(locale),
		say: createTranslate(wordsOf(locale), locale),
	}));
}

function wordsOf(locale: string): Record<string, string> {
	const areas = ['problems', 'xlsform'].map((area) => {
		const sentences = Object.entries(readYaml(`i18n/${locale}/${area}.yml`) as object);
		return sentences.map(([key, sentence]) => [`${area}.${key}`, String(sentence)] as const);
	});
	return Object.fromEntries(areas.flat());
}
