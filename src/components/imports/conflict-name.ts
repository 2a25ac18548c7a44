import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { showAnswer } from '../records/show-answer.ts';
import { titleFields } from '../records/entry-title.ts';

/** Characters of an answer that a heading has room for. */
const room = 60;

/**
 * A record that waits for a decision in words: what its title is made of, as its first version that
 * is not deleted says it, personal data masked unless `reveal`. `null`: nothing to name it by, and
 * never of an anonymous tracker, whose answers are not laid side by side.
 */
export function conflictName(
	heads: readonly Entry[],
	definition: Definition,
	{ locale, reveal }: { locale: string; reveal: boolean },
): string | null {
	const first = heads.find(({ deleted }) => !deleted);
	if (!first || definition.anonymous) return null;
	const parts = titleFields(definition).flatMap((field) => {
		const text = showAnswer(first, field, locale, reveal);
		return text === null ? [] : [text.length > room ? `${text.slice(0, room)}…` : text];
	});
	return parts.length > 0 ? parts.join(' · ') : null;
}
