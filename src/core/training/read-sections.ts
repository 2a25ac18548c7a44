import { type Named, saySource } from './say-source.ts';
import type { Section } from './wording.ts';

/** The sections of a page's source, as their words are read; a heading of the second level begins one. */
export function readSections(source: string, named: Named): Section[] {
	return source
		.split(/^(?=## )/m)
		.map((part) => {
			const isHeaded = part.startsWith('## ');
			const [title = '', ...words] = lines(saySource(isHeaded ? part : `\n${part}`, named));
			return isHeaded ? { title, words } : { title: '', words: [title, ...words].filter(Boolean) };
		})
		.filter(({ title, words }) => title !== '' || words.length > 0);
}

function lines(words: string): string[] {
	return words
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
}
