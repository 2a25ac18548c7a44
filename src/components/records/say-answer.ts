import { answerOf } from '~/core/entries/answer-of.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayQuarter } from '../fields/say-quarter.ts';
import { displayValue } from './display-value.ts';

/**
 * An answer in words, as its own author may read it: masked only where it is shown so everywhere, or where `reveal`
 * says so. `null`: no answer.
 */
export function sayAnswer(
	{ values }: Pick<Entry, 'values'>,
	field: Field,
	t: Translate,
	locale: string,
	reveal = !field.shown,
): string | null {
	const text = displayValue(field, answerOf(values, field), locale, reveal);
	return text === null || field.type !== 'period' ? text : sayQuarter(text, t);
}
