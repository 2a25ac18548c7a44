/** `asks.json`: how people ask, in their words and not the handbook's. Loaded when search is opened. */
export interface AskedPages {
	/** The lines each page is asked for with (`asks:` at its top), by its address below the language's folder. */
	asks: Record<string, string[]>;
	/** Titles and lines of the other languages: an English word finds its page on the Chinese site. */
	abroad: Record<string, string[]>;
	/** Words that mean the same: those of one list stand for each other. */
	same: string[][];
	/** Chinese words with the syllables of their pinyin, one space between them; empty for other languages. */
	spelt: [word: string, syllables: string][];
}
