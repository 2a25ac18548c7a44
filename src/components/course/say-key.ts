import type { Item } from '~/core/training/course.ts';
import type { Translate } from '~/core/words/translate.ts';

/** The right answer in words; `null` where `cite` names it. */
export function sayKey(item: Item, t: Translate): string | null {
	switch (item.kind) {
		case 'one':
		case 'several':
			return item.right.map((code) => item.options[code] ?? code).join(t('course.and'));
		case 'order':
			return Object.values(item.options).join(' → ');
		case 'match':
			return Object.values(item.pairs)
				.map(([left, right]) => `${left} → ${right}`)
				.join(t('course.semicolon'));
		case 'number':
			return item.right.text;
		case 'find':
			return null;
	}
}
