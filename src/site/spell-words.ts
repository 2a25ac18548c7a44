import { pinyin } from 'pinyin-pro';
import { isHan } from '~/core/search/characters.ts';

/**
 * The Chinese words of some texts, of two characters and more, with their pinyin (`nì míng` is `ni ming`);
 * none for a language that is not written in Chinese characters.
 */
export function spellWords(locale: string, texts: readonly string[]): [string, string][] {
	if (!locale.startsWith('zh')) return [];
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	const words = new Set<string>();
	for (const text of texts) {
		if (isChinese(text)) words.add(text);
		for (const { segment } of segmenter.segment(text)) if (isChinese(segment)) words.add(segment);
	}
	return [...words].map((word) => [word, pinyin(word, { toneType: 'none', v: true })]);
}

/** Two to six characters, all of them Chinese. */
function isChinese(text: string): boolean {
	const { length } = [...text];
	return length > 1 && length < 7 && [...text].every(isHan);
}
