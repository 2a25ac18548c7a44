import { expect, it } from 'vitest';
import { sayPlaces } from '~/components/collect/say-places.ts';
import { createTranslate } from '~/core/words/translate.ts';

const t = createTranslate({ 'common.comma': '、' }, 'zh-CN');

it.each([
	[[2], '2'],
	[[1, 2], '1–2'],
	[[1, 3, 4, 5, 9], '1、3–5、9'],
])('the places %j are said as %s', (places, said) => {
	expect(sayPlaces(places, t)).toBe(said);
});
