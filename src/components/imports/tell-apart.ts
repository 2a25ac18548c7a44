import { keyOfLink } from '~/core/fields/link-value.ts';
import type { Value } from '~/core/fields/value.ts';

/**
 * Answers of versions as they are said, in the same order. Links to different records that read the same, as two whose
 * records are not here do, bear the last letters of their record's id, by which it is found in a file.
 */
export function tellApart(
	answers: readonly (Value | null)[],
	said: readonly (string | null)[],
): (string | null)[] {
	const keys = answers.map(keyOfLink);
	return said.map((words, at) => {
		const key = keys[at] ?? null;
		const isAlike = said.some((other, place) => other === words && keys[place] !== key);
		return words === null || key === null || !isAlike ? words : `${words} …${key.slice(-4)}`;
	});
}
