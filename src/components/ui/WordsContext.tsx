import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createTranslate, type Translate } from '~/core/words/translate.ts';

interface Words {
	t: Translate;
	locale: string;
}

const WordsContext = createContext<Words | null>(null);

interface Props {
	words: Record<string, string>;
	locale: string;
	children: ComponentChildren;
}

/** Gives every component of an island the sentences of the page's language. */
export function WordsProvider({ words, locale, children }: Props) {
	const value = useMemo(() => ({ t: createTranslate(words, locale), locale }), [words, locale]);
	return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

/** The same words for what is drawn elsewhere than in the island it belongs to. */
export function SameWords({ words, children }: { words: Words; children: ComponentChildren }) {
	return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The translate function and the language of the island this component stands in. */
export function useWords(): Words {
	const words = useContext(WordsContext);
	if (!words) throw new Error('Put the component below a <WordsProvider>: it has no words to say.');
	return words;
}
