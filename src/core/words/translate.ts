import type { WordKey } from './word-key.ts';

/** Gives the sentence of a key in the page's language, its `{params}` filled in. */
export type Translate<Key extends string = WordKey> = (
	key: Key,
	params?: Record<string, string | number>,
) => string;

/**
 * Makes the translate function of a page. A key with a `count` parameter looks for the plural form
 * of the language first (`key_one`, `key_other`). Numbers are written as the language writes them.
 * A key without a sentence gives the key itself: a missing word must never break a form.
 */
export function createTranslate<Key extends string = WordKey>(
	words: Record<string, string>,
	locale: string,
): Translate<Key> {
	const plurals = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	return (key, params = {}) => {
		const sentence = words[pluralKey(key, params['count'], plurals, words)] ?? key;
		return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
			const value = params[name];
			if (value === undefined) return hole;
			return typeof value === 'number' ? numbers.format(value) : value;
		});
	};
}

function pluralKey(
	key: string,
	count: string | number | undefined,
	plurals: Intl.PluralRules,
	words: Record<string, string>,
): string {
	if (typeof count !== 'number') return key;
	const chosen = `${key}_${plurals.select(count)}`;
	if (chosen in words) return chosen;
	return `${key}_other` in words ? `${key}_other` : key;
}
