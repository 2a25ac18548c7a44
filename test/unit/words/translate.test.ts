import { expect, test } from 'vitest';
import { createTranslate as createFor } from '~/core/words/translate.ts';

// These words are the test's own.
const createTranslate = createFor<string>;

const words = {
	'form.saved_one': 'Saved {count} record.',
	'form.saved_other': 'Saved {count} records.',
	'form.greet': 'Hello {name}, {name}.',
	'form.plain': '已保存 {count} 条。',
};

test('fills every hole with its parameter', () => {
	expect(createTranslate(words, 'en')('form.greet', { name: '小李' })).toBe('Hello 小李, 小李.');
});

test('leaves a hole without a parameter as it stands', () => {
	expect(createTranslate(words, 'en')('form.greet')).toBe('Hello {name}, {name}.');
});

test('chooses the plural form of the language', () => {
	const t = createTranslate(words, 'en');
	expect(t('form.saved', { count: 1 })).toBe('Saved 1 record.');
	expect(t('form.saved', { count: 0 })).toBe('Saved 0 records.');
});

test('needs no plural forms where the language has none', () => {
	expect(createTranslate(words, 'zh-CN')('form.plain', { count: 3 })).toBe('已保存 3 条。');
	expect(createTranslate(words, 'zh-CN')('form.saved', { count: 1 })).toBe('Saved 1 records.');
});

test('writes large numbers as the language writes them', () => {
	expect(createTranslate(words, 'en')('form.saved', { count: 12345 })).toBe(
		'Saved 12,345 records.',
	);
});

test('gives the key itself when there is no sentence', () => {
	expect(createTranslate(words, 'en')('form.nothing', { count: 2 })).toBe('form.nothing');
	expect(createTranslate(words, 'en')('form.missing')).toBe('form.missing');
});

test('never reads a parameter as a replacement pattern', () => {
	expect(createTranslate(words, 'en')('form.greet', { name: '$&' })).toBe('Hello $&, $&.');
});

test('takes only words there are: `npm run types` fails when a line below is allowed', () => {
	const t = createFor({}, 'en');
	expect(t('form.save')).toBe('form.save');
	// @ts-expect-error No file has this word.
	expect(t('form.no_such_word')).toBe('form.no_such_word');
	const kind: string = 'one';
	// @ts-expect-error Nobody knows whether there is a word for every kind.
	expect(t(`form.${kind}`)).toBe('form.one');
});
