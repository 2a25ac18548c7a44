import { keep, readKept } from '~/device/kept.ts';

/** Which of these languages a kit opens in: the one chosen before, else one that the browser's owner reads, else the first. */
export function chooseLanguage(offered: readonly string[]): number {
	const wanted = [readKept('language'), ...navigator.languages];
	for (const one of wanted) {
		const at = offered.findIndex((locale) => one !== null && baseOf(one) === baseOf(locale));
		if (at >= 0) return at;
	}
	return 0;
}

/** Opens it in this language from now on. */
export const keepLanguage = (locale: string): void => void keep('language', locale);

/** `zh-TW` reads what `zh-CN` does. */
const baseOf = (locale: string) => locale.toLowerCase().split('-')[0];
