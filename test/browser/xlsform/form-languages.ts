import type { FormLanguage } from '~/core/xlsform/make-xls-form.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { loadDefinitions, loadWords } from '../definitions.ts';

/** The languages forms are written in, with all trackers of the site. */
export function formLanguages(): FormLanguage[] {
	return [
		{ locale: 'zh-CN', name: '中文 (zh)' },
		{ locale: 'en', name: 'English (en)' },
	].map(({ locale, name }) => ({
		name,
		definitions: loadDefinitions(locale),
		say: createTranslate(loadWords(locale), locale),
	}));
}
