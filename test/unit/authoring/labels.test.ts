import { expect, it } from 'vitest';
import { createLabelSchema } from '~/core/authoring/strict.ts';
import { inLanguage } from '~/core/words/in-language.ts';

const label = createLabelSchema('de');

it('Words a language lacks are those of the default language, in whatever order they were written', () => {
	const words = label.parse({ en: 'Sales', de: 'Vertrieb' });
	expect(inLanguage(words, 'en')).toBe('Sales');
	expect(inLanguage(words, 'fr')).toBe('Vertrieb');
});

it('Words without the default language are refused, with the language to write', () => {
	expect(label.safeParse({ en: 'Sales' }).error?.issues[0]?.message).toBe(
		'Write the words in de; they stand in for languages that lack them.',
	);
});
